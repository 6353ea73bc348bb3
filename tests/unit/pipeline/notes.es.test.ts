import { beforeAll, describe, expect, it } from "vitest";
import { blankNote } from "../../../src/domain/note.ts";
import { assess } from "../../../src/pipeline/assess.ts";
import { shownLevel } from "../../../src/pipeline/trail.ts";
import { esi } from "../../../src/tasks/esi/task.ts";
import { manchester } from "../../../src/tasks/manchester/task.ts";

/** One a line: ESI level, Manchester level where it is clear, note. */
const notes = `
3 3 Mujer de 46 años, llega en vehículo privado. Motivo de consulta: dolor epigástrico. Lesión: no. Estado mental: alerta. Dolor: sí (EVA 5/10). Constantes: TA 128/76, FC 92, FR 18, T 36,9 °C, SatO2 99 %.
2 2 Varón de 63 años, llega en ambulancia. Motivo de consulta: dolor torácico opresivo irradiado a brazo izquierdo, con sudoración. Lesión: no. Estado mental: alerta. Dolor: sí (EVA 8/10). Constantes: TA 158/92, FC 96, FR 20, T 36,2 °C, SatO2 96 %.
2 2 Mujer de 78 años, traída por SUMMA. Motivo de consulta: alteración del habla y desviación de la comisura bucal de inicio súbito hace 50 min. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 182/96, FC 84, FR 18, T 36,3 °C, SatO2 97 %.
1 1 Varón de 58 años, ambulancia medicalizada. Motivo de consulta: parada cardiorrespiratoria recuperada, intubado. Estado mental: no responde. Constantes: TA 82/40, FC 118, FR 14, T 35,1 °C, SatO2 93 %.
4 4 Hombre de 29 años, por sus medios. Motivo: esguince de tobillo derecho jugando al fútbol. Lesión: sí. Estado mental: alerta. Dolor EVA 4/10. TA 124/72 FC 78 FR 16 T 36,4 SatO2 99%
4 4 Mujer 41 años. MC: herida incisa en mano izquierda con cuchillo de cocina, sangrado controlado. Alerta. EVA 3. TA 118/70, FC 76, FR 14, Tª 36,2, Sat 99%
5 - Varón 35 años. Motivo de consulta: retirada de puntos. Alerta. Dolor: no. TA 120/75 FC 70 FR 14 T 36,3 Sat 99
5 - Mujer 52 a. Acude para renovar receta de losartán, se le terminó ayer. Asintomática. TA 132/84 FC 72 FR 14 T 36.4 SatO2 98%
1 1 Varón 72 años con EPOC, disnea de reposo, tiraje, no puede hablar frases largas. FR 32, FC 118, SatO2 85%, TA 150/90, T 37,1. Consciente.
3 - Mujer de 61 años. Motivo de consulta: debilidad general. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 117/69, FC 97, FR 20, T 36,8 °C, SatO2 97 %.
3 3 Varón de 38 años. Motivo: dolor en fosa iliaca derecha de 24 h, náuseas, febrícula. EVA 6. Alerta. TA 126/74, FC 94, FR 18, T 37,8, Sat 99%
2 2 Varón 34a cólico renal derecho, dolor intensísimo en fosa renal irradiado a genitales, inquieto, vomita. EVA 9/10. TA 150/90 FC 102 FR 20 T 36,5
4 4 Mujer 24 años. MC: molestias al orinar desde ayer, sin fiebre, no dolor lumbar. Alerta. EVA 2. TA 110/70 FC 74 FR 14 T 36,6 Sat 99
1 1 Varón 81 a, residencia. Fiebre 39,2, tendencia al sueño, confuso respecto a su basal. TA 88/50, FC 122, FR 28, SatO2 90% basal.
2 2 Mujer 49 años con cáncer de mama, última quimioterapia hace 8 días. Fiebre 38,5 en casa. Alerta, buen estado. TA 122/70 FC 98 FR 18 T 38,2 SatO2 98%
2 2 Mujer 29 años gestante de 34 semanas. Cefalea y ve lucecitas. TA 168/112 FC 88 FR 18 T 36,4 Sat 98%. Alerta
2 2 Mujer 27 años, retraso menstrual de 6 semanas, dolor pélvico izquierdo intenso y manchado. EVA 8. TA 104/60 FC 108 FR 18 T 36,5 Sat 99
1 1 Paciente 22 años, tras comer cacahuetes presenta ronchas generalizadas, hinchazón de lengua, dificultad para respirar, TA 78/40, FC 130, SatO2 89%
1 1 Varón 26 años convulsionando a su llegada, no para desde hace 10 minutos. SatO2 88%. FC 140
2 2 Mujer 19 años. Sobreingesta voluntaria de 20 comprimidos de paracetamol hace 2 horas. Alerta, llorosa. TA 116/70 FC 92 FR 16 T 36,4 Sat 99%
2 2 Varón de 44 años. Ideas de suicidio con plan de tirarse al tren. Tranquilo. TA 130/80 FC 80 FR 16 T 36,3
2 2 Varón 31 años agitado, oye voces que le mandan matar a su hermano. Traído por policía. TA 150/90 FC 110
1 1 Varón 27 años, herida por arma blanca en tórax, pálido y sudoroso, TA 76/40, FC 138, FR 34, SatO2 86%
2 2 Varón 41 años, caída desde un andamio de 7 metros. Dolor dorsal EVA 7. Consciente, Glasgow 15, mueve las cuatro extremidades. TA 124/78 FC 104 FR 20 Sat 97
3 3 Mujer 84 años. Caída en su domicilio, dolor en cadera derecha, pierna acortada y rotada. EVA 6. Alerta, no golpe en la cabeza. TA 144/76 FC 84 FR 18 T 36,1 Sat 96
2 2 Varón 79 años anticoagulado con Sintrom. TCE al caer de la cama, pérdida de conocimiento de 1 minuto, ha vomitado 2 veces. Glasgow 14. TA 150/80 FC 78
3 - Varón 25 años. Accidente de moto a baja velocidad, dolor en hombro y rodilla, EVA 5. No pérdida de conciencia. Alerta. TA 130/78 FC 88 FR 16 T 36,4 Sat 99
4 4 Varón 19 años. Golpe en la cabeza con una puerta, pequeño chichón, no pérdida de conciencia, no vómitos. Alerta, Glasgow 15. EVA 2. TA 120/70 FC 72 FR 14 T 36,4 Sat 99
2 2 Varón 33 años. Salpicadura de sosa cáustica en ambos ojos hace 20 min. Dolor 8/10. TA 140/85 FC 96
2 2 Mujer 69 años. Pérdida brusca de visión del ojo izquierdo hace 2 horas, sin dolor. Alerta. TA 160/88 FC 78 FR 16 T 36,3 Sat 97
2 2 Varón 45 años. Odinofagia intensa, babea, voz gangosa, no puede tragar la saliva, trismus. T 38,9 FC 112 TA 130/80 FR 20 Sat 96
2 2 Mujer 52 años. Lumbalgia con acorchamiento en silla de montar y no puede orinar desde anoche. EVA 7. TA 132/80 FC 84 T 36,4
3 3 Varón 60 años. Deposiciones negras desde hace 2 días, toma ibuprofeno. Alerta. TA 118/70 FC 96 FR 18 T 36,4 Sat 98. Dolor EVA 2
1 1 Varón 57 años cirrótico, vomita sangre roja abundante, pálido, sudoroso, TA 70/40 FC 140 FR 30, somnoliento
3 3 Varón 70 años. No puede orinar desde hace 10 horas, globo vesical, dolor suprapúbico EVA 7. Alerta. TA 160/90 FC 96 FR 18 T 36,5 Sat 97
4 4 Varón 82 años. Sonda vesical obstruida, no drena desde esta mañana, molestias. EVA 3. Alerta. TA 140/76 FC 78 FR 16 T 36,4 Sat 96
2 2 Varón 17 años. Dolor testicular izquierdo súbito hace 2 horas, vomitó. EVA 9. TA 128/76 FC 100 T 36,6
1 1 Varón 66 años diabético, sudoroso, no responde, glucemia 28 mg/dl. TA 140/80 FC 104
3 3 Varón 59 años. Glucemia 340 en casa, sed y orina mucho. Alerta. TA 134/82 FC 86 FR 16 T 36,5 Sat 98. Dolor: no
3 3 Varón 47 años. Palpitaciones desde esta mañana. Alerta. Sin dolor torácico. TA 134/84 FC 98 FR 16 T 36,4 Sat 98. EVA 0
2 2 Varón 76 años. Síncope de esfuerzo sin pródromos, golpe leve en frente. Ahora bien. TA 124/70 FC 52 FR 16 T 36,2 Sat 97
3 3 Mujer 22 años. Síncope con pródromos tras sacarle sangre, recuperada. Alerta. TA 106/64 FC 70 FR 14 T 36,3 Sat 99. EVA 0
2 2 Mujer 39 años, en tratamiento con anticonceptivos. Disnea súbita y dolor pleurítico, pierna derecha hinchada. TA 108/70 FC 122 FR 28 Sat 91% T 37,0
2 2 Varón 68 años. Pierna izquierda fría y pálida, dolor intenso súbito, no le encuentran pulso pedio. EVA 9. FC irregular 110 TA 140/80
4 4 Mujer 30 años. Absceso en axila desde hace 4 días. EVA 4. Alerta. TA 116/70 FC 80 FR 14 T 36,9 Sat 99
4 4 Varón 26 años. Mordedura de perro en antebrazo, herida pequeña. EVA 3. Alerta. TA 124/76 FC 80 FR 14 T 36,5 Sat 99
5 - Hombre 33 años. Quiere resultado de la PCR. Asintomático. TA 120/74 FC 68 FR 14 T 36,3 Sat 99
2 2 Varón 74 años con Eliquis. Epistaxis abundante que no para hace 1 hora. TA 174/96 FC 102 FR 18 Sat 97. Alerta
4 - Mujer 86 años. Se salió la sonda de gastrostomía (PEG) hace 3 horas. Alerta. TA 130/70 FC 78 FR 16 T 36,3 Sat 96. Dolor: no
3 - Hombre 69 años. Derivado por analítica con potasio alto 6,4. Asintomático. TA 136/78 FC 66 FR 16 T 36,3 Sat 97. Alerta
3 - Mujer 72 años. Hemoglobina de 6,8 en analítica de control, cansancio. TA 116/66 FC 96 FR 18 T 36,4 Sat 97. Alerta
2 2 Lactante de 20 días con fiebre de 38,4 rectal. Come menos. FC 178 FR 52 Sat 97
2 2 Niña de 4 años, fiebre y manchas moradas que no desaparecen al apretar. Decaída. FC 160 FR 38 T 39,6
3 3 Lactante 9 meses, tos perruna y ronquera esta noche, estridor solo al llorar, buena entrada. FR 36 FC 138 Sat 97 T 37,6
2 2 señora de 58 años le agarro un dolor fuerte en el pecho que le pasa al brazo y esta sudando frio desde hace 1 hora
2 2 don jose de 70 se le torcio la boca y no puede mover el brazo derecho desde las 8 de la mañana
3 - paciente de 45 años con dolor de panza fuerte y vomitos desde ayer no se le quita con nada, TA 120/80 FC 98 T 37.2 FR 18 sat 98
4 - tengo 28 años se me clavo un clavo en el pie, ya no sangra, me duele 4/10
5 - quiero que me cambien el vendaje, tengo 60 años
2 - picadura de alacran, niño de 5 años, babeando y con movimientos raros de los ojos FC 140
2 - masculino de 61 años, diabetico e hipertenso, refiere opresion retroesternal de 40 min de evolucion, diaforetico, TA 160/100 FC 104 FR 22 SatO2 95%
1 - puerpera de 3 horas, parto en casa, sangrado abundante que no para, TA 70/40 FC 140, palida
3 - Mujer de 83 años. Motivo de consulta: fiebre. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 128/66, FC 94, FR 20, T 38,1 °C, SatO2 96 %.
5 - Mujer de 26 años. Motivo de consulta: orzuelo con hinchazón del párpado. Lesión: no. Estado mental: alerta. Dolor: sí (EVA 3/10). Constantes: TA 112/68, FC 76, FR 16, T 36,4 °C.
2 - Mujer de 80 años. Motivo de consulta: disnea. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 152/84, FC 104, FR 26, T 36,6 °C, SatO2 90 %.
4 - Hombre de 27 años. Motivo de consulta: laceración en dedo. Lesión: sí. Estado mental: alerta. Dolor: sí (EVA 3/10). Constantes: TA 130/74, FC 80, FR 16, T 36,4 °C.
3 - Mujer de 67 años. Motivo de consulta: edema generalizado. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 146/86, FC 88, FR 20, T 36,5 °C, SatO2 95 %.
4 - Mujer de 29 años. Motivo de consulta: cuerpo extraño en garganta (espina de pescado). Lesión: no. Estado mental: alerta. Dolor: sí (EVA 3/10). Constantes: TA 118/72, FC 78, FR 16, T 36,4 °C, SatO2 99 %.
3 - S: Paciente masculino de 39 años refiere dolor abdominal difuso de 12 h de evolución con 4 evacuaciones líquidas. Niega fiebre, niega sangre en heces. O: TA 118/76 FC 92 FR 18 T 37.1 SatO2 98%, abdomen blando. Alerta y orientado. EVA 5/10.
5 - Mujer 37 años. Acude por resfriado. Se le explica que si presenta dolor torácico o dificultad para respirar debe volver. Alerta. TA 116/70 FC 72 FR 14 T 36,7 Sat 99 EVA 0
4 - Varón 51 años. AP: IAM 2015, ictus 2018 sin secuelas. Acude por dolor en tobillo tras torcedura. EVA 4. Alerta, niega dolor torácico. TA 132/80 FC 70 FR 14 T 36,4 Sat 98
2 - Mujer 47 años, cefalea brusca en trueno, la peor de su vida, hace 1 hora, vómitos. EVA 10. TA 168/94 FC 88
3 - Varón 22 años. Luxación de hombro derecho jugando rugby. EVA 7. Pulso y sensibilidad conservados. Alerta. TA 132/80 FC 92 FR 18 T 36,5 Sat 99
2 - Enfermera de 29 años. Pinchazo accidental con aguja de paciente VIH hace 20 minutos. Alerta. TA 118/70 FC 80
3 - Mujer de 43 años. Dolor lumbar bajo irradiado a pierna izquierda (ciática) EVA 7/10. Fuerza conservada, controla esfínteres. Alerta. TA 138/84 FC 84 FR 16 T 36,5 Sat 99
3 - VARON 47A. MC: DOLOR ABDOMINAL. AP: HTA. ALERGIAS: NO. CTES: TA 132/81 FC 86 SAT 98% T 36.4 FR 16 EVA 5. CONSCIENTE Y ORIENTADO
2 - Varón 68 a. AP: EPOC, FA anticoagulada. Refiere disnea progresiva de 3 días, hoy de reposo. Tª 37,3 TA 145/88 FC 112 FR 28 SatO2 88% basal. Consciente, orientado.
4 - femenina 36 años acude por dolor en oido y salida de liquido desde ayer, sin fiebre, TA 110/70 FC 74 FR 16 T 36.6 SAT 98, EVA 4, alerta
4 - masculino 22 años, herida cortante en ceja de 3 cm por golpe con puerta, sangrado leve, no perdida de conocimiento, glasgow 15, TA 120/80 FC 76 FR 16 T 36.5 SAT 99 EVA 3
2 - Mujer 28 a, puérpera de 6 días, fiebre 39, loquios malolientes, dolor en bajo vientre. TA 98/60 FC 124 FR 24 Sat 96
2 - Gestante 30 semanas, no nota moverse al bebé desde ayer. 33 años. TA 118/70 FC 84 FR 16 T 36,5 Sat 99. Alerta
2 - Niño 18 meses con dificultad para respirar, tiraje, quejido. FR 58 FC 168 SatO2 91% T 38,0
3 - no puedo hacer pipi desde anoche y me duele la bajo barriga, 66 años, eva 6
2 - mi mama de 80 años amanecio ida, no conoce a nadie, ayer estaba bien
5 - solo quiero que me tomen la presion, me siento bien, 55 años, TA 128/80 FC 72
2 - Mujer 22 a. Dice que no quiere vivir y que se va a tomar pastillas. TA 116/70 FC 88
2 - Varón 60 a. "Me aprieta el pecho" desde la mañana y suda. TA 140/80 FC 88 FR 18 Sat 97
1 - no respira, no tiene pulso, hombre de unos 60
2 - Mujer de 66, pierna y brazo derechos sin fuerza desde hace 1 hora, no puede hablar
2 - se le fue la boca de lado y habla enredado, 71 años, hace 40 minutos
2 - cefalea subita la peor de mi vida 45 años vomito TA 180/100
2 - dolor de pecho en hombre de 48 años diabetico que se corre al brazo izq TA 150/90 FC 90 Sat 97
2 - embarazada 36 semanas sangra mucho por abajo TA 100/60 FC 112
2 - Paciente femenina 32 sem de embarazo TA 160/110 dolor de cabeza y zumbidos
2 - Varón 70 a. Melenas, pálido, TA 92/50, FC 118
3 - Mujer 41 a. Cefalea tensional de siempre, no es la peor, no súbita, sin rigidez de nuca ni fiebre. EVA 5 TA 120/80 FC 72 FR 14 T 36,4 Sat 99 alerta
2 - Varón 19 a, dolor en huevo izquierdo de golpe hace 3 horas con vómitos EVA 9
2 - Patient 58 años with chest pain radiating al brazo izquierdo, diaphoretic, BP 150/90 HR 96 Sat 96
2 - Mujer 34 a, lupus con inmunosupresores (micofenolato y prednisona), T 38,9, FC 118, FR 24, TA 100/60, Sat 95
2 - Varon 62 a en quimio, fiebre 38.3 en casa, ahora T 37.4 TA 120/70 FC 88 FR 16 Sat 98 alerta
1 - Niño de 3 a con crisis convulsiva activa en triaje
2 - Caída de 2 metros hace 1 hora, no mueve las piernas, 35 años, TA 100/60 FC 60
2 - diabetico, azucar en HI, vomitando, respira rapido, 30 años, FC 122, TA 100/60
1 - Adulto 50 a, desvanecido, piel fría y sudorosa, TA 60/40, FC 140
2 - Varón 24 a. Se cortó las venas, herida profunda en muñeca, sangrado controlado con presión. TA 110/70 FC 100
2 - MUJER 70A TRAIDA X 061, HEMIPARESIA IZQ Y DISARTRIA DE 90 MIN EVOLUCION. TAS 180 TAD 95 FC 80 SAT 96
2 - Hombre 44a DOLOR LUMBAR IRRADIADO A INGLE TIPO CÓLICO MUY INTENSO, VEGETATISMO, EVA 9 TA 160/90 FC 100
3 - Hombre de 62 años. Motivo de consulta: dolor de costado. Lesión: no. Estado mental: alerta. Dolor: sí (EVA 5/10). Constantes: TA 140/84, FC 84, FR 18, T 36,5 °C, SatO2 97 %.
3 - Mujer de 55 años. Motivo de consulta: vómitos. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 124/74, FC 90, FR 18, T 36,7 °C, SatO2 98 %.
2 - Hombre de 71 años. Motivo de consulta: pérdida de visión. Lesión: no. Estado mental: alerta. Dolor: no. Inicio hace 3 horas. Constantes: TA 150/84, FC 72, FR 16, T 36,3 °C.
2 - Hombre de 63 años. Motivo de consulta: vómitos con sangre. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 112/66, FC 104, FR 20, T 36,5 °C, SatO2 97 %.
4 - Mujer de 39 años. Motivo de consulta: mordedura de animal (gato). Lesión: sí. Estado mental: alerta. Dolor: sí (EVA 3/10). Constantes: TA 118/70, FC 78, FR 16, T 36,5 °C.
3 - Mujer de 52 años. Motivo de consulta: dolor abdominal bajo. Lesión: no. Estado mental: alerta. Dolor: sí (EVA 6/10). Constantes: TA 126/78, FC 88, FR 18, T 37,2 °C, SatO2 98 %.
3 - Hombre de 69 años. Motivo de consulta: tos y fiebre. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 130/76, FC 96, FR 20, T 38,4 °C, SatO2 95 %.
4 - Hombre de 19 años. Motivo de consulta: traumatismo en muñeca. Lesión: sí. Estado mental: alerta. Dolor: sí (EVA 5/10). Constantes: TA 126/74, FC 76, FR 16, T 36,4 °C.
3 - Hombre de 45 años. Motivo de consulta: hematuria macroscópica. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 132/80, FC 78, FR 16, T 36,6 °C, SatO2 98 %.
3 - Mujer de 66 años. Motivo de consulta: heces negras. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 128/72, FC 92, FR 18, T 36,5 °C, SatO2 98 %.
1 - Hombre de 77 años. Motivo de consulta: parada cardiaca. Lesión: no. Estado mental: no responde. Dolor: no valorable. Constantes: no registrables.
4 - Hombre de 41 años. Motivo de consulta: dolor de hombro. Lesión: no. Estado mental: alerta. Dolor: sí (EVA 5/10). Constantes: TA 134/80, FC 74, FR 16, T 36,5 °C.
4 - Hombre de 23 años. Motivo de consulta: laceración en labio. Lesión: sí. Estado mental: alerta. Dolor: sí (EVA 3/10). Constantes: TA 122/72, FC 82, FR 16, T 36,5 °C.
2 - Hombre de 70 años. Motivo de consulta: disnea. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 164/94, FC 118, FR 28, T 36,5 °C, SatO2 87 %.
4 - Mujer de 46 años. Motivo de consulta: cuerpo extraño en oído. Lesión: no. Estado mental: alerta. Dolor: sí (EVA 2/10). Constantes: TA 120/76, FC 72, FR 16, T 36,5 °C.
3 - Mujer de 29 años. Motivo de consulta: sangrado vaginal. Test de embarazo negativo. Estado mental: alerta. Dolor: sí (EVA 3/10). Constantes: TA 114/70, FC 84, FR 16, T 36,5 °C, SatO2 99 %.
3 - Hombre de 65 años. Motivo de consulta: retención aguda de orina. Lesión: no. Estado mental: alerta. Dolor: sí (EVA 6/10). Constantes: TA 156/88, FC 92, FR 18, T 36,6 °C, SatO2 97 %.
2 - Hombre de 26 años. Motivo de consulta: herida por arma blanca en abdomen. Lesión: sí. Estado mental: alerta. Dolor: sí (EVA 6/10). Constantes: TA 118/70, FC 106, FR 20, T 36,4 °C, SatO2 97 %.
4 - Mujer de 21 años. Motivo de consulta: crisis de ansiedad. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 120/76, FC 98, FR 20, T 36,5 °C, SatO2 100 %.
4 - Hombre de 60 años. Motivo de consulta: epistaxis. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 146/86, FC 80, FR 16, T 36,4 °C, SatO2 98 %.
2 - Mujer de 74 años. Motivo de consulta: síncope. Lesión: no. Estado mental: alerta. Dolor: no. Constantes: TA 108/60, FC 48, FR 18, T 36,2 °C, SatO2 96 %.
4 - Hombre de 31 años. Motivo de consulta: picadura de avispa. Lesión: sí. Estado mental: alerta. Dolor: sí (EVA 3/10). Constantes: TA 122/76, FC 80, FR 16, T 36,5 °C, SatO2 99 %.
4 - Mujer de 53 años. Motivo de consulta: dolor de rodilla tras caída. Lesión: sí. Estado mental: alerta. Dolor: sí (EVA 4/10). Constantes: TA 132/80, FC 76, FR 16, T 36,5 °C.
3 - Mujer de 43 años. Motivo de consulta: dolor en hipocondrio derecho. Lesión: no. Estado mental: alerta. Dolor: sí (EVA 6/10). Constantes: TA 130/80, FC 88, FR 18, T 37,3 °C, SatO2 98 %.
2 - Hombre de 62 años. Motivo de consulta: dolor torácico opresivo. Alcohol: no. Estado mental: alerta. Dolor: sí (EVA 6/10). Constantes: TA 142/86, FC 84, FR 18, T 36,4 °C, SatO2 97 %.
`;

/** Denials, families, histories and conditions of return raise nothing. */
const harmless = `
Varón 28 a. Herida en dedo. Dado de alta con indicaciones: volver si fiebre, convulsiones o pérdida de conciencia. Alerta EVA 2 TA 120/70 FC 72 FR 14 T 36,4 Sat 99
Mujer 60 a. AP: ACV 2016, IAM 2019, TVP previa, Ca mama en remisión. MC: uñero. Alerta. EVA 2. TA 130/80 FC 70 FR 14 T 36,4 Sat 98
Varón 45 a con conjuntivitis. No pérdida de visión ni dolor intenso. Alerta EVA 1 TA 126/78 FC 70 FR 14 T 36,4 Sat 98
Mujer 27 a. Test de embarazo negativo. Dolor menstrual habitual. EVA 3. Alerta TA 110/70 FC 72 FR 14 T 36,5 Sat 99
Niño 4 a con mocos y tos leve, sin tiraje, sin cianosis, sin estridor, come y juega. T 37,3 FC 104 FR 24 Sat 98. Alerta
Hombre 38 a, dolor de garganta, no babea, no estridor, no trismus, traga bien, T 37,2 FC 78 FR 14 TA 120/70 Sat 99 EVA 3 alerta
Hombre 40 años sufrió crisis convulsiva hace 5 años, no toma tratamiento, viene por receta de omeprazol. Alerta TA 120/70 FC 70 FR 14 T 36,4 Sat 98
Hombre de 47 años. Motivo de consulta: dolor de rodilla. Lesión: no. Estado mental: alerta. Dolor: sí (EVA 3/10). Constantes: TA 132/80, FC 74, FR 16, T 36,4 °C.
`;

const linesOf = (text: string) => text.trim().split("\n");
const levelOf = (task: typeof esi | typeof manchester, text: string) =>
  shownLevel(assess<unknown>(task, { ...blankNote("es"), text }, 0).trail);

// The first reading builds the lexicons: not part of any test's time.
beforeAll(() => void levelOf(esi, ""), 60_000);

describe("a Spanish note gets the level a nurse would give", () => {
  it.each(linesOf(notes))("%s", (line) => {
    const text = line.slice(4);
    expect(levelOf(esi, text)).toBe(Number(line[0]));
    if (line[2] !== "-") expect(levelOf(manchester, text)).toBe(Number(line[2]));
  });

  it.each(linesOf(harmless))("and no high one for what is not there: %s", (text) => {
    expect(levelOf(esi, text)).toBeGreaterThanOrEqual(4);
  });
});
