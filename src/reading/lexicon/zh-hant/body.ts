import type { Lexicon } from "../lexicon.ts";
import { words } from "./words.ts";

export const sites: Lexicon["sites"] = {
  head: words(
    `頭部, 頭, 頭殼, 腦部, 後腦勺, 後腦, 額頭, 前額, 頭頂, 枕部, 後枕部, 太陽穴, 顱部, 腦袋, 左額, 右額, head`,
  ),
  scalp: words(`頭皮, scalp`),
  face: words(`臉部, 左臉, 右臉, 半邊臉, 臉, 顏面, 面部, 臉頰, 顴骨, 臉上, 面頰, 眉毛, 眉骨, 眉, 腮, face`),
  eye: words(`眼睛, 眼, 眼球, 眼部, 左眼, 右眼, 雙眼, 角膜, 眼窩, 眼眶, 兩眼, 眼角, eye`),
  eyelid: words(`眼皮, 眼瞼, 上眼皮, 下眼皮, 上眼瞼, 下眼瞼`),
  ear: words(`耳朵, {左|右|雙}耳朵, 耳, 左耳, 右耳, 雙耳, 耳道, 耳內, 耳廓, 耳垂, 耳仔, ear`),
  nose: words(`鼻子, 鼻, 鼻樑, 鼻腔, 鼻孔, 鼻部, nose`),
  mouth: words(`口腔, 嘴巴, 嘴, 口, 嘴角, 上顎, mouth`),
  lip: words(`嘴唇, 唇, 上唇, 下唇, 口唇, lip`),
  tongue: words(`舌頭, 舌, tongue`),
  gum: words(`牙齦, 牙肉, 牙床`),
  tooth: words(`牙齒, 牙, 門牙, 臼齒, 大牙, 乳牙, tooth`),
  throat: words(`喉嚨, 咽喉, 喉, 喉頭, 咽, 喉部, throat`),
  jaw: words(`下顎, 下頷, 下頜, 顳顎關節, 顎, jaw`),
  chin: words(`下巴, chin`),
  neck: words(`頸部, 頸, 脖子, 頸子, 頸椎, 後頸, 頸項, neck`),
  shoulder: words(`肩膀, {左|右|雙}肩膀, 肩, 肩部, 肩關節, 肩胛, 肩胛骨, 鎖骨, 膊頭, 左肩, 右肩, shoulder`),
  arm: words(
    `手臂, {左|右|雙}手臂, {左|右}上臂, {左|右}前臂, 上臂, 前臂, 上肢, 臂, 胳膊, 肱骨, 雙上肢, 左上肢, 右上肢, arm, upper limb`,
  ),
  elbow: words(`手肘, {左|右|雙}手肘, {左|右}肘, 肘, 肘關節, 肘部, elbow`),
  wrist: words(`手腕, {左|右|雙}手腕, 腕, 腕部, 腕關節, 橈骨, wrist`),
  hand: words(`手, 兩手, {左|右|雙}手掌, {左|右}手背, 手部, 手掌, 手背, 雙手, 左手, 右手, 虎口, 掌, hand`),
  finger: words(
    `手指, {左|右}手{指|指頭|拇指|大拇指|食指|中指|無名指|小指|小拇指}, 指頭, 手指頭, 拇指, 大拇指, 食指, 中指, 無名指, 小指, 小拇指, 指, 指尖, 指關節, finger, thumb`,
  ),
  chest: words(`胸部, 胸, 胸口, 前胸, 胸前, 胸腔, 胸壁, 胸骨, 肋骨, 心口, 左胸, 右胸, 心臟, 心肝頭, chest`),
  breast: words(`乳房, 乳, 乳頭, breast`),
  back: words(`背部, 背, 上背, 後背, 背後, 背脊, 脊椎, 胸椎, 脊柱, back`),
  "low-back": words(`下背, 下背部, 腰, 腰部, 腰椎, 腰背, 尾椎, 尾骨, 薦椎, 尾骶骨, 薦骨, lower back`),
  flank: words(`側腰, 腰側, 側腹, 側腹部, 肋脊角, flank`),
  abdomen: words(`腹部, 腹, 肚子, 肚臍, 肚, 肚仔, 全腹, 腹腔, 臍周, abdomen, belly`),
  "upper-abdomen": words(`上腹, 上腹部`),
  epigastrium: words(`心窩, 胃, 胃部, 心窩部, 劍突, 心窩處, epigastric`),
  "right-upper-abdomen": words(`右上腹, 右上腹部, 右季肋部, 右肋下, RUQ`),
  "right-lower-abdomen": words(`右下腹, 右下腹部, RLQ`),
  "left-upper-abdomen": words(`左上腹, 左上腹部, 左季肋部, LUQ`),
  "left-lower-abdomen": words(`左下腹, 左下腹部, LLQ`),
  "lower-abdomen": words(`下腹, 下腹部, 小腹, 恥骨上, 恥骨上方`),
  pelvis: words(`骨盆, 骨盆腔, 恥骨, 髂骨, pelvis`),
  groin: words(`鼠蹊, 鼠蹊部, 腹股溝, 胯下, groin`),
  testicle: words(`睪丸, 陰囊, 蛋蛋, 懶葩, 副睪, scrotum, testis`),
  penis: words(`陰莖, 龜頭, 包皮, 尿道口, 小雞雞, penis`),
  vulva: words(`外陰, 外陰部, 陰道, 陰唇, 下體, 會陰, 會陰部, 私密處, 陰部, vagina, vulva`),
  anus: words(`肛門, 肛周, 直腸, 屁眼, anus`),
  buttock: words(`屁股, 臀部, 臀, 屎忽, buttock`),
  hip: words(`髖部, 髖關節, 髖, 股骨, 股骨頸, hip`),
  leg: words(`腿, 下肢, 腿部, 左腿, 右腿, 雙腿, 兩腿, 雙下肢, 左下肢, 右下肢, leg, lower limb`),
  thigh: words(`大腿, {左|右|雙}大腿, thigh`),
  calf: words(`小腿, {左|右|雙}小腿, 小腿肚, 腿肚, 脛骨, calf`),
  knee: words(`膝蓋, {左|右|雙}膝蓋, 膝, 膝部, 膝關節, 髕骨, 膝頭, 左膝, 右膝, 雙膝, knee`),
  ankle: words(`腳踝, {左|右|雙}腳踝, {左|右}足踝, {左|右}踝, 踝, 足踝, 踝關節, 踝部, 腳眼, 腳腕, ankle`),
  foot: words(
    `腳, {左|右|雙}腳{掌|底|背|跟|後跟}, 兩腳, 兩隻腳, 足部, 腳掌, 腳底, 腳背, 足背, 足底, 腳跟, 足跟, 腳後跟, 左腳, 右腳, 雙腳, 足, foot, heel`,
  ),
  toe: words(
    `腳趾, {左|右}腳{趾|趾頭|大拇趾|大腳趾|拇趾|小趾}, 腳趾頭, 大腳趾, 腳拇趾, 趾頭, 趾, 腳指頭, 腳指, 大拇趾, 拇趾, 小趾, toe`,
  ),
  joint: words(`關節, 多處關節, joint`),
  muscle: words(`肌肉, 筋骨, 全身肌肉`),
  skin: words(`皮膚, 全身皮膚, 身上, 全身, 軀幹, 四肢, skin`),
  nail: words(`指甲, 趾甲, 腳趾甲, 手指甲, 甲床, nail`),
  "body-side": words(
    `半身, 半邊, 半側, 肢體, 身體, 半邊身體, 手腳, 上下肢, 左半身, 右半身, 左半邊, 右半邊, 左側肢體, 右側肢體, 單側肢體`,
  ),
};

export const qualities: Lexicon["qualities"] = {
  pain: words(
    `疼痛, 痛, 疼, 劇痛, 極痛, 非常痛, 超痛, 痛死, 劇烈疼痛, 嚴重疼痛, 重度疼痛, 中度疼痛, 輕微疼痛, 隱痛, 微痛, 輕度疼痛, 酸痛, 痠痛, 刺痛, 抽痛, 悶痛, 脹痛, 隱隱作痛, 酸, 痠, 很痛, 會痛, 好痛, 痛痛的, 灼痛, 壓痛, 鈍痛, 刺刺的, 痠軟, 按壓痛, 抽抽痛, 麻痛, 痛楚, 痛得厲害, 痛到不行, 一直痛, 有點痛, 微微痛, 些微疼痛`,
  ),
  pressure: words(`壓迫, 壓迫感, 緊緊的, 悶悶的, 緊繃, 緊繃感, 沉重, 重壓, 悶`),
  injury: words(
    `受傷, 外傷, 撞到, 撞傷, 撞擊, 著地, 砸傷, 砸到, 夾傷, 夾到, 壓傷, 被撞, 被夾, 被壓, 碰撞, 被{機器|鐵門|車門|門|重物|木頭|鐵板|石頭|球|機車}{夾|砸|壓|打|撞}{到|傷|中|住|}, 弄傷, 撐地, 受創, 損傷, 砸中, 撞, 整親, injury`,
  ),
  laceration: words(
    `撕裂傷, 割傷, 裂傷, 切割傷, 切傷, 割到, 切到, 劃傷, 撕裂, 裂開, 割破, 割, 切, 劃破, 鋸傷, L/W, LW, laceration wound`,
  ),
  burn: words(`燒燙傷, 燙傷, 燒傷, 灼傷, 燙到, 被燙, 淥親`),
  bleeding: words(`出血, 流血, 滲血, 冒血, 失血, 一直流血, 持續流血, 流咗血`),
  swelling: words(`腫脹, 腫, 腫起來, 浮腫, 水腫, 腫大, 紅腫, 腫痛, 腫一包, 腫包, 腫腫的`),
  weakness: words(
    `無力, 沒力, 乏力, 沒有力氣, 沒力氣, 使不上力, 無力感, 舉不起來, 抬不起來, 無法抬起, 無法舉起, 冇力, 軟弱`,
  ),
  paralysis: words(`癱瘓, 麻痺, 不能動, 動不了, 無法動, 不會動, 無法活動, 動彈不得, 唔郁得, 不聽使喚`),
  numbness: words(
    `麻木, 麻, 發麻, 麻麻的, 會麻, 沒感覺, 無感覺, 沒有感覺, 沒知覺, 無知覺, 沒有知覺, 感覺異常, 刺麻, 痺`,
  ),
  rash: words(`紅疹, 疹子, 皮疹, 起疹, 起疹子, 長疹子, 出疹, 紅點, 疹, 發疹, 起紅疹`),
  redness: words(`發紅, 紅, 紅紅的, 泛紅, 充血, 潮紅, 紅熱`),
  itching: words(`搔癢, 癢, 發癢, 很癢, 癢癢的, 痕癢, 瘙癢, 痕, 奇癢`),
  discharge: words(`分泌物, 流膿, 流湯, 流水, 有分泌物, 膿性分泌物`),
  lump: words(`腫塊, 硬塊, 長一顆, 長一粒, 凸起, 結節`),
  fracture: words(`骨折, 骨頭斷, 斷掉, 骨裂, 斷裂, Fx, fracture`),
  dislocation: words(`脫臼, 脫位, 甩骹`),
  sprain: words(`扭傷, 扭到, 拐到, 扭親, 拐傷, 挫扭傷, 翻船`),
  "foreign-body": words(`異物, 有異物, 異物感, 卡異物`),
  bite: words(`咬傷, 被咬, 咬到`),
  stiffness: words(`僵硬, 僵直, 強直, 轉不動, 硬硬的`),
  deformity: words(`變形, 畸形, 扭曲變形, 外觀變形`),
  infection: words(`感染, 發炎, 化膿`),
  abscess: words(`膿瘍, 膿腫, 膿包, 長膿`),
  contusion: words(`挫傷, 瘀青, 瘀血, 淤青, 淤血, 烏青, 黑青, 瘀傷, 鈍挫傷, 血腫, 瘀腫, contusion`),
  abrasion: words(`擦傷, 擦挫傷, 破皮, 磨傷, 刮傷, 磨破, 抓傷, 挫擦傷, A/W, AW`),
  amputation: words(`截斷, 斷離, 離斷, 被切斷, 切斷, 截肢, 完全斷裂`),
  droop: words(`歪斜, 下垂, 歪一邊, 不對稱, 歪掉`),
  "cold-and-pale": words(`冰冷蒼白, 冰冷發白, 又冰又白, 冰冷發紫, 冰冷發黑, 發黑冰冷`),
  discomfort: words(`不適, 不適感, 怪怪的, 卡卡的`),
};

const sided =
  "{手|腳|膝|眼|耳|腿|肩|胸|臉|額|肘|踝|腳踝|足踝|手腕|手肘|手臂|上臂|前臂|手掌|手背|手指|手食指|手中指|手拇指|手大拇指|手無名指|手小指|小腿|大腿|膝蓋|肩膀|耳朵|腳掌|腳底|腳背|腳跟|腳趾|腳大拇趾|上肢|下肢|側肢體|半身|半邊|半側|季肋部|上腹|下腹|上腹部|下腹部}";

export const sides: Lexicon["sides"] = {
  left: words(`左側, 左, 左邊, 左${sided}, Lt, L't, left`),
  right: words(`右側, 右, 右邊, 右${sided}, Rt, R't, right`),
  both: words(
    `兩側, 雙側, 兩邊, 左右, 兩隻, 雙邊, 雙, 兩手, 兩腳, 兩腿, 兩眼, 兩隻腳, 雙${sided}, bil, bilateral, both`,
  ),
};
