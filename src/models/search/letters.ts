/**
 * Letters as they are typed on another keyboard: each with what stands for it. Beside what Unicode
 * decomposes by itself: Cyrillic letters that Russian keyboards lack, Latin ones without
 * a base letter in Unicode, and Uyghur ones that Arabic keyboards lack.
 */
const plainLetters =
  'әа ғг қк ңн өо ұу үу һх іи ҳх ҷч җж ји єе їи əe ıi łl øo đd ' +
  '\u06D5\u0647 \u06BE\u0647 \u0629\u0647 \u06D0\u064A \u0649\u064A \u06CC\u064A \u06C7\u0648 \u06C6\u0648 ' +
  '\u06C8\u0648 \u06CB\u0648 \u06A9\u0643 \u06AF\u0643 \u06AD\u0646\u0643 \u0686\u062C \u067E\u0628 \u0698\u0632';

/**
 * Traditional characters with the simplified ones that occur in the names of the package: from the tables
 * of OpenCC (TSCharacters and its variants, Apache-2.0). Another region's names may need further ones.
 */
const traditionalCharacters =
  '乾干 亞亚 佈布 佔占 來来 侖仑 係系 個个 倫伦 傑杰 傢家 ' +
  '億亿 優优 內内 兩两 凱凯 別别 剋克 動动 務务 勞劳 匯汇 ' +
  '區区 協协 員员 噸吨 囌苏 國国 圍围 園园 圖图 堅坚 場场 ' +
  '壓压 夥伙 奧奥 實实 寧宁 寶宝 對对 屬属 崑昆 崙仑 帶带 ' +
  '幣币 幹干 庫库 廟庙 廣广 張张 彆别 彙汇 徑径 徠徕 慶庆 ' +
  '懞蒙 捨舍 揚扬 數数 於于 昇升 時时 東东 條条 業业 榦干 ' +
  '構构 樂乐 樣样 機机 檯台 歐欧 氣气 準准 滙汇 漢汉 濛蒙 ' +
  '濟济 烏乌 熱热 營营 爺爷 爾尔 牴抵 瑪玛 產产 産产 發发 ' +
  '眾众 矇蒙 稅税 稜棱 積积 窩窝 箇个 範范 簽签 籤签 約约 ' +
  '紅红 納纳 級级 紮扎 紹绍 結结 給给 統统 經经 綜综 綫线 ' +
  '維维 線线 縮缩 總总 繫系 續续 纍累 羅罗 義义 聯联 脈脉 ' +
  '臺台 與与 興兴 茲兹 華华 萬万 葉叶 蓋盖 薩萨 蘇苏 蘭兰 ' +
  '衆众 裏里 裡里 見见 計计 託托 設设 試试 說说 説说 諾诺 ' +
  '謝谢 貝贝 貨货 買买 貿贸 賈贾 賓宾 車车 輛辆 輪轮 輸输 ' +
  '辦办 逕径 連连 週周 進进 運运 達达 遜逊 鄭郑 錫锡 鐵铁 ' +
  '長长 門门 開开 間间 閤合 闊阔 關关 陞升 陸陆 陽阳 隊队 ' +
  '際际 隴陇 隻只 雞鸡 雲云 電电 靜静 項项 額额 颱台 馬马 ' +
  '騰腾 驗验 體体 髮发 鬥斗 魯鲁 鷄鸡 鹹咸 麪面 麫面 麵面 ' +
  '點点 齊齐 齋斋 齣出';

/** What is typed in place of a letter, by letter. */
export const typedAs: ReadonlyMap<string, string> = new Map(
  `${plainLetters} ${traditionalCharacters}`.split(' ').map((pair) => {
    const [letter = '', ...typed] = Array.from(pair);
    return [letter, typed.join('')];
  }),
);
