type Value =
  | { readonly u16: number }
  | { readonly u32: number }
  | { readonly i32: number }
  | { readonly f32: number }
  | { readonly bool: boolean }
  | { readonly text: string }
  | { readonly texts: readonly string[] }
  | { readonly i32s: readonly number[] };
/** Keys and their values, in order. */
export type Metadata = readonly (readonly [key: string, value: Value])[];

/** `shape` begins with what lies side by side. */
export type Tensor = {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
};

export type Floats = "f16" | "f32";

const alignment = 32;

/** A GGUF file, version 3, with its tensors as they are given or as half floats. */
export function gguf(about: Metadata, tensors: readonly Tensor[], floats: Floats): Uint8Array<ArrayBuffer> {
  const head = new Writer();
  head.bytes(new TextEncoder().encode("GGUF"));
  head.u32(3);
  head.u64(tensors.length);
  head.u64(about.length);
  for (const [key, value] of about) {
    head.text(key);
    head.value(value);
  }
  const data = new Writer();
  for (const { name, shape, values } of tensors) {
    // Norms are read as f32 whatever the rest is.
    const isHalf = floats === "f16" && shape.length > 1;
    head.text(name);
    head.u32(shape.length);
    for (const size of shape) head.u64(size);
    head.u32(isHalf ? 1 : 0);
    head.u64(data.sizeBytes);
    data.bytes(new Uint8Array(isHalf ? halves(values).buffer : values.slice().buffer));
    data.align();
  }
  head.align();
  head.bytes(data.take());
  return head.take();
}

class Writer {
  #buffer = new Uint8Array(1 << 16);
  sizeBytes = 0;

  bytes(some: Uint8Array): void {
    const at = this.#grow(some.length);
    this.#buffer.set(some, at);
  }
  u32(value: number): void {
    this.#view(4).setUint32(0, value, true);
  }
  u64(value: number): void {
    this.#view(8).setBigUint64(0, BigInt(value), true);
  }
  text(text: string): void {
    const encoded = new TextEncoder().encode(text);
    this.u64(encoded.length);
    this.bytes(encoded);
  }
  align(): void {
    this.#grow((alignment - (this.sizeBytes % alignment)) % alignment);
  }
  value(value: Value): void {
    if ("u16" in value) {
      this.u32(2);
      this.#view(2).setUint16(0, value.u16, true);
    } else if ("u32" in value) {
      this.u32(4);
      this.u32(value.u32);
    } else if ("i32" in value) {
      this.u32(5);
      this.#view(4).setInt32(0, value.i32, true);
    } else if ("f32" in value) {
      this.u32(6);
      this.#view(4).setFloat32(0, value.f32, true);
    } else if ("bool" in value) {
      this.u32(7);
      this.bytes(Uint8Array.of(value.bool ? 1 : 0));
    } else if ("text" in value) {
      this.u32(8);
      this.text(value.text);
    } else if ("texts" in value) {
      this.u32(9);
      this.u32(8);
      this.u64(value.texts.length);
      for (const text of value.texts) this.text(text);
    } else {
      this.u32(9);
      this.u32(5);
      this.u64(value.i32s.length);
      for (const number of value.i32s) this.#view(4).setInt32(0, number, true);
    }
  }
  take(): Uint8Array<ArrayBuffer> {
    return this.#buffer.slice(0, this.sizeBytes);
  }
  #view(length: number): DataView {
    const at = this.#grow(length);
    return new DataView(this.#buffer.buffer, at, length);
  }
  #grow(length: number): number {
    const at = this.sizeBytes;
    this.sizeBytes += length;
    if (this.sizeBytes > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(this.sizeBytes, this.#buffer.length * 2));
      larger.set(this.#buffer);
      this.#buffer = larger;
    }
    return at;
  }
}

/** As half floats, cut off rather than rounded; too small for one is zero. */
function halves(values: Float32Array): Uint16Array {
  const bits = new Uint32Array(values.slice().buffer);
  return Uint16Array.from(bits, (word) => {
    const exponent = ((word >>> 23) & 0xff) - 127 + 15;
    return exponent <= 0 ? 0 : ((word >>> 16) & 0x8000) | (exponent << 10) | ((word >>> 13) & 0x3ff);
  });
}
