# What `journey --help` says. A key is `help-`, the command, the option, and the value: `help-export-format-png`;
# `-more` goes on below.

## Headings and what stands around the sentences

help-heading-usage = 用法：
help-heading-commands = 命令
help-heading-arguments = 參數
help-heading-options = 選項
help-heading-what = 內容
help-heading-slides = 投影片
help-heading-look = 外觀
help-heading-size = 尺寸
help-values = 可以是：
help-values-short = { "[" }可以是：{ $values }]
help-default = { "[" }預設：{ $value }]
help-flag-help = 顯示這份說明
help-flag-version = 顯示版本

## Languages

help-language-en = 英文
help-language-zh-Hans = 簡體中文
help-language-zh-Hant = 繁體中文

## journey

help-journey = 繪製、檢查和修改顧客旅程地圖

## journey templates

help-templates = 列出內建的旅程地圖：每行一個，開頭是給 `journey new` 用的名稱

## journey new

help-new = 用內建的旅程地圖建立檔案
help-new-template = 哪一個旅程地圖；`journey templates` 會列出全部
help-new-lang = 旅程地圖的語言；不寫就用您的語言
help-new-force = 取代已有的檔案
help-new-out = 要建立的檔案

## journey check

help-check = 找出旅程地圖缺少什麼，並修補可以放心修補的地方
help-check-more = 沒有發現不允許的問題時以 0 結束，發現了以 1 結束，有檔案無法檢查時以 2 結束。
help-check-files = 要檢查的檔案
help-check-format = 報告的形式：text 給人看，json 給程式用，sarif 給程式碼掃描用
help-check-deny = 從哪一級起算作發現問題，決定結束碼
help-check-rule = 只檢查這些規則；多條可重複寫，或用逗號隔開
help-check-fix = 修補沒有人會反對的地方，並寫回檔案
help-check-explain = 說明一條規則的用處，並舉例
help-check-settings = 您對規則的設定檔：嚴重程度和門檻；不寫就用視窗裡的設定
help-check-no-settings = 每條規則都照旅程地圖所說，否則照通常的程度衡量，不管您在視窗裡怎樣設定
help-check-lang = 報告的語言；不寫就用系統的語言

## journey export

help-export = 把旅程地圖畫成圖片和投影片
help-export-more = 不寫 --to 或 --out-dir 時，每張圖片寫在它的檔案旁邊。一個檔案裡有幾個旅程地圖時，每個一張圖片：FILE-MAP.png；單獨成圖的投影片帶編號：FILE-2.png。旅程地圖會隨圖片一起儲存，所以圖片可以重新開啟；--no-source 不帶上它。你們自己的評分也會畫出來並帶上，而且會提示；--no-internal-ratings 兩處都去掉，給顧客的應是這樣的。
help-export-files = 要畫的旅程地圖
help-export-to = 只有一張圖片時，寫到哪裡
help-export-out-dir = 放圖片的資料夾；沒有就建立
help-export-format = 格式；不寫就看 --to 後面的檔名，否則是 png
help-export-format-png = 像素圖
help-export-format-svg = 圖形和文字
help-export-format-pdf = 用來列印和閱讀的頁面
help-export-format-pptx = 由可編輯的圖形組成的投影片
help-export-format-scene = 畫了什麼、在哪裡，以 JSON 表示
help-export-force = 取代已有的檔案
help-export-watch = 旅程地圖一有變化就重新匯出，直到按 Ctrl+C 停止
help-export-map = 只要這個 id 的旅程地圖
help-export-stages = 只要這些階段，用名稱或 id 指明
help-export-selection = 只要這些 id 所指的內容，連同所在的欄
help-export-persona-sheet = 不畫旅程地圖，而畫顧客角色頁：旅程地圖自己的，或這個名稱或 id 的
help-export-no-internal-ratings = 不帶你們自己的評分，圖片裡和隨圖片儲存的旅程地圖裡都不帶
help-export-internal-ratings = 帶上這些評分，也不再提示
help-export-no-source = 圖片裡不帶旅程地圖
help-export-slides = 一張投影片放不下時，分成一張總覽和各階段的投影片
help-export-deck = 團隊簡報用的整套投影片：旅程地圖、理想旅程、顧客角色、機會點、資源
help-export-notes = 用原話和證據寫成的演講者備註
help-export-page = 換一種頁面，不用旅程地圖自己的
help-export-page-wide = 16:9 投影片
help-export-page-classic = 4:3 投影片
help-export-page-a4 = A4 橫向
help-export-page-a3 = A3 橫向
help-export-page-free = 依內容大小
help-export-theme = 換一種主題，不用旅程地圖自己的
help-export-theme-daylight = 冷色調的紙面，配白色投影片
help-export-theme-daybreak = 暖色調的紙面
help-export-theme-dusk = 深色投影片
help-export-theme-beacon = 高對比
help-export-theme-ink = 單色列印
help-export-text-size = 文字在紙面上有多大
help-export-text-size-1 = 在投影片上不小於 10 pt
help-export-text-size-1_2 = 大五分之一
help-export-header = 頁首畫多少
help-export-header-full = 標題、目的和顧客角色
help-export-header-title = 只有標題
help-export-header-none = 什麼都不畫
help-export-no-header = 等於 --header none
help-export-no-legend = 不畫圖例
help-export-no-source-line = 不畫說明依據的那一行
help-export-background = 圖畫下面是什麼
help-export-background-paper = 主題的紙面
help-export-background-none = 什麼都沒有：透明
help-export-text = SVG：可編輯的文字，或在哪裡看都一樣的外框
help-export-text-live = 可編輯的文字
help-export-text-outlines = 在哪裡看都一樣的圖形
help-export-exact-picture = PPTX：每張投影片是一幅完全一致的圖片，而不是可編輯的圖形
help-export-scale = PNG：頁面的每個 px 用幾個像素，1 到 4
help-export-width = PNG：寬度，以像素計
help-export-dpi = PNG：投影片或紙張每英吋的像素數

## journey extract

help-extract = 從圖片中取出旅程地圖
help-extract-more = PNG、SVG、PDF 和 PPTX 帶有所畫的旅程地圖，除非匯出時用了 --no-source。寫出的與當時所畫的逐位元組相同。
help-extract-picture = 圖片；不會更動
help-extract-to = 要寫的檔案
help-extract-force = 取代已有的檔案

## journey apply

help-apply = 用命令修改旅程地圖，結果寫到另一個檔案
help-apply-more = 命令是 JSON，每行一條，依次執行。有一條被拒絕，就什麼都不寫。
help-apply-file = 從哪個旅程地圖開始；它不會更動
help-apply-commands = 命令，例如 { $example }
help-apply-to = 要寫的檔案
help-apply-force = 取代已有的檔案

## journey help

help-help = 說明一個命令能做什麼
help-help-command = 哪個命令；不寫就列出全部
