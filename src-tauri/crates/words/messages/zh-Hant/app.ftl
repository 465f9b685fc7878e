# Words of the window.

app-name = Throughline

## What undo and redo take back.

undo-rename-document = 重新命名文件
undo-add-persona = 新增顧客角色
undo-change-persona = 變更顧客角色
undo-remove-persona = 刪除顧客角色
undo-rename-map = 重新命名地圖
undo-change-map = 變更地圖
undo-add-map = 新增地圖
undo-move-map = 移動地圖
undo-duplicate-map = 複製地圖
undo-split-map = 依顧客角色拆分地圖
undo-remove-map = 刪除地圖
undo-change-rules = 變更規則
undo-ignore-finding = 忽略問題
undo-heed-finding = 不再忽略問題
undo-change-theme = 變更佈景主題
undo-change-page = 變更頁面
undo-add-stage = 新增階段
undo-rename-stage = 重新命名階段
undo-change-stage = 變更階段
undo-move-stage = 移動階段
undo-split-stage = 拆分階段
undo-merge-stages = 合併階段
undo-duplicate-stage = 複製階段
undo-remove-stage = 刪除階段
undo-add-touchpoint = 新增接觸點
undo-rename-touchpoint = 重新命名接觸點
undo-change-touchpoint = 變更接觸點
undo-change-feeling = 變更感受
undo-move-touchpoint = 移動接觸點
undo-duplicate-touchpoint = 複製接觸點
undo-remove-touchpoint = 刪除接觸點
undo-add-card = 新增卡片
undo-edit-card = 編輯卡片
undo-change-card = 變更卡片
undo-move-card = 移動卡片
undo-duplicate-card = 複製卡片
undo-remove-card = 刪除卡片
undo-add-lane = 新增泳道
undo-rename-lane = 重新命名泳道
undo-hide-lane = 隱藏泳道
undo-show-lane = 顯示泳道
undo-change-lane = 變更泳道
undo-move-lane = 移動泳道
undo-duplicate-lane = 複製泳道
undo-remove-lane = 刪除泳道
undo-add-link = 新增連線
undo-change-link = 變更連線
undo-remove-link = 刪除連線
undo-add-view = 儲存檢視
undo-rename-view = 重新命名檢視
undo-change-view = 變更檢視
undo-remove-view = 刪除檢視
undo-add-picture = 新增圖片
undo-remove-unused-pictures = 移除未使用的圖片
undo-several-changes = 多項變更
undo-reload = 重新載入其他程式寫入的內容

## The canvas.

canvas-label = 旅程地圖
canvas-text-field = 文字
canvas-empty-cell = { $lane }，空白，{ $column }
canvas-drop-touchpoint = 放開即移到「{ $stage }」第 { $position } 位
canvas-drop-touchpoint-copy = 放開即複製到「{ $stage }」第 { $position } 位
canvas-drop-card = 放開即移到「{ $place }」
canvas-drop-card-copy = 放開即複製到「{ $place }」
canvas-drop-outside = 放開即放回原處

## Gestures on the canvas.

canvas-menu = 此處可用的操作
canvas-drop-stage = 放開後成為第 { $position } 個階段
canvas-drop-stage-copy = 放開後複製為第 { $position } 個階段
canvas-drop-lane = 放開後成為第 { $position } 列
canvas-drop-lane-copy = 放開後複製為第 { $position } 列
canvas-marquee = 已選取 { $count } 項
canvas-feeling-felt = { $touchpoint }：實際感受 { $value }
canvas-feeling-desired = { $touchpoint }：期望感受 { $value }
canvas-lane-height = 高 { $height } px
canvas-link-nowhere = 選擇要連到的接觸點
canvas-link-to = 從「{ $from }」到「{ $to }」
canvas-link-kind = 連線的意義
canvas-link-turn = 反轉方向
canvas-edit-text = 編輯文字
canvas-edit-question = 編輯問題
canvas-card-whole-stage = 涵蓋整個階段
canvas-touchpoint-after = 在後面新增接觸點
canvas-stage-split = 從這裡開始新階段
canvas-stage-merge = 與「{ $stage }」合併
canvas-lane-hide = 隱藏泳道
canvas-lane-show = 顯示隱藏的泳道
canvas-lane-add = 新增泳道
canvas-lane-repeat = 再加一條同類泳道
canvas-item-add = 新增到「{ $list }」
canvas-lane-card = 新增卡片
canvas-lane-natural = 高度隨內容
canvas-feeling-value = 輸入數值
canvas-feeling-quote = 編輯引述
canvas-feeling-name = 命名這種感受
canvas-remove-felt = 移除實際感受
canvas-remove-desired = 移除期望感受
action-fit-selection = 顯示所選內容
action-page-view = 顯示投影片邊緣
action-grid = 顯示儲存格
page-smallest = 最小文字 { $points } pt
keys-feeling = 升高或降低感受（加 Shift 為期望感受）
keys-next = 保存並寫下一處文字
keys-extend = 擴展選取
keys-stages = 上一個、下一個階段

## The window.

untitled = 未命名
unnamed = 尚未命名
saved = 已儲存
unsaved = 尚未儲存
never-saved = 尚未儲存
save = 儲存
dont-save = 不儲存
save-elsewhere = 另存到別處…
replace = 取代
cancel = 取消
close = 關閉
mixed = 不一致
not-said = 未註明
not-known = 未知
percent = { $value }%
zoom = 縮放
cards = 卡片
new-persona = 新顧客角色

## Menus.

menu-bar = 選單
menu-file = 檔案
menu-edit = 編輯
menu-view = 檢視
menu-map = 地圖
menu-help = 說明
menu-appearance = 外觀
menu-language = 語言
appearance-system = 依照系統
appearance-light = 淺色
appearance-dark = 深色
language-system = 依照系統

## What can be done.

action-new = 新增…
action-open = 開啟…
action-save = 儲存
action-save-as = 另存新檔…
action-export = 匯出…
action-close = 關閉視窗
action-undo = 復原
action-redo = 重做
action-undo-step = 復原：{ $step }
action-redo-step = 重做：{ $step }
action-copy-attributes = 複製屬性
action-give-attributes = 貼上屬性
action-duplicate = 複製一份
action-remove = 刪除
action-select-all = 選取所有接觸點
action-add-touchpoint = 新增接觸點
action-add-pain = 新增痛點
action-add-opportunity = 新增機會
action-add-stage = 新增階段
action-connect = 連接兩個接觸點
action-zoom-in = 放大
action-zoom-out = 縮小
action-fit = 顯示整張地圖
action-actual-size = 實際大小
action-sidebar = 側邊欄
action-navigator = 縮圖導覽
action-inspector = 檢閱器
action-as-exported = 依匯出的樣子顯示地圖
action-shortcuts = 鍵盤快速鍵
action-about = 關於 Throughline

## The toolbar.

toolbar = 工具
tool-touchpoint = 接觸點
tool-pain = 痛點
tool-opportunity = 機會
tool-connect = 連線
tool-export = 匯出
tool-fit = 符合視窗
tool-navigator = 縮圖
view-strategic = 策略
view-tactical = 戰術
view-performance = 績效
theme-daylight = 日光
theme-daybreak = 晨光
theme-dusk = 暮色
theme-beacon = 燈塔
theme-ink = 墨色

## The sidebar.

side-label = 文件
side-width = 側邊欄寬度
side-maps = 這份文件的地圖
side-personas = 顧客角色
side-outline = 大綱
side-navigator = 縮圖導覽
navigator-label = 地圖縮圖，方向鍵移動畫面
navigator-hide = 隱藏縮圖導覽
navigator-show = 顯示縮圖導覽
short-current = 現況
short-ideal = 理想
persona-add = 新增顧客角色
persona-none = 沒有顧客角色
count-maps = { $count } 張地圖

## The status bar.

count-map = { $stages } 個階段 · { $touchpoints } 個接觸點
drag-alone = 只移這張卡片

## The inspector.

inspect-label = 檢閱器
inspect-width = 檢閱器寬度
inspect-failed = 無法顯示所選內容。請選擇其他內容。
count-selected = 已選取 { $count } 項
count-touchpoints = { $count } 個接觸點
count-cards = { $count } 張卡片
count-stages = { $count } 個階段
kind-touchpoint-in = 接觸點 · { $stage }
kind-stage = 階段
kind-persona = 顧客角色
field-name = 名稱
field-text = 文字
field-channel = 通路
field-channel-label = 標籤
channel-own = 其他
field-mode = 線上 / 線下
mode-online = 線上
mode-offline = 線下
mode-both = 兩者
field-owner = 負責人
owner-department = 部門
owner-region = 地區
owner-person = 人員
field-emotion = 情感
felt = 實際
desired = 期望
field-feeling = 感受
hint-feeling = 安心、猶豫…
field-quote = 原話
hint-quote = 「顧客的原話」
rated-customer = 顧客
rated-internal = 內部
gap = 落差 { $value }
gap-underrated = 低估 { $value }
gap-overrated = 高估 { $value }
field-moment = 關鍵時刻
hint-moment = 在這裡建立或打破關係
field-moment-kind = 可能
moment-make = 建立
moment-break = 打破
moment-both = 兩者
field-note = 備註
field-bottleneck = 瓶頸
hint-bottleneck = 顧客在這裡等待
field-duration = 多久
hint-duration = 19 天，轉手 3 次
field-delight = 愉悅點
field-validation = 確定程度
validation-assumed = 假設
validation-internal = 內部觀點
validation-customer = 顧客驗證
answer-yes = 是
answer-no = 否
field-date = 日期
hint-date = 2026-11-30
field-source = 來源
field-customer = 顧客
customer-current = 現有顧客
customer-potential = 潛在顧客
customer-lost = 流失顧客
source-customer-interview = 顧客訪談
source-staff-interview = 員工訪談
source-focus-group = 焦點團體
source-workshop = 工作坊
source-survey = 問卷
source-social-media = 社群媒體
source-web-analytics = 網站分析
source-purchase-history = 購買紀錄
source-support-log = 客服紀錄
source-observation = 觀察
source-other = 其他
evidence-add = 新增佐證
evidence-remove = 刪除這項佐證
evidence-none = 目前只是內部觀點。請加入訪談、問卷或服務資料。
evidence-no-quote = 尚無原話
metric-add = 新增指標
metric-remove = 刪除這項指標
metric-none = 這裡尚未衡量任何指標。
hint-metric = 轉換率
field-unit = 單位
metric-baseline = 基準
metric-target = 目標
metric-actual = 實際
field-whole-stage = 整個階段
field-from = 從
field-to = 到
pain-risk = 顧客會因此放棄嗎？
risk-no = 不會
risk-maybe = 可能
risk-yes = 會
pain-known = 他們知道我們有解決方案嗎？
known-yes = 知道
known-no = 不知道
known-unknown = 未詢問
pain-cause = 為什麼會痛？
pain-kind = 這是哪種痛點？
pain-kind-difficulty = 困難
pain-kind-emotion = 情緒
pain-bottleneck = 會耽誤多久？
pain-reputation = 可能帶來負評
solution-answers = 回應的痛點
solution-no-pains = 這個階段沒有痛點。
solution-worth = 價值與計畫
solution-impact = 影響
solution-effort = 投入
solution-chosen = 已選定
solution-status = 狀態
status-idea = 構想
status-planned = 已計畫
status-started = 進行中
status-done = 已完成
status-dropped = 已放棄
solution-owner = 負責人
solution-due = 期限
resource-add = 新增資源
resource-remove = 刪除這項資源
resource-none = 需要什麼？請加入已有和需要的資源。
resource-state = 狀態
stage-question = 顧客心中的問題
hint-question = 值得繞過去嗎？
stage-role = 角色
role-awareness = 認知
role-consideration = 考慮
role-decision = 決定
role-purchase = 購買
role-use = 使用
role-loyalty = 忠誠
role-exit = 離開
map-title = 標題：地圖的發現
hint-title = 我們在哪裡失去顧客
map-goal = 目標：地圖的用途
hint-goal = 決定優先改善什麼
map-scope = 範圍：包含與不包含
hint-scope = 從首次到訪到再次購買
map-kind = 類型
kind-strategic = 策略圖
kind-tactical = 戰術圖
kind-performance = 績效與改善圖
kind-persona-sheet = 顧客角色頁
map-state = 狀態
map-persona = 顧客角色
map-look = 語言與頁面
map-language = 語言
map-theme = 主題
map-page = 頁面
page-wide = 寬螢幕 16:9
page-classic = 標準 4:3
page-a4 = A4 橫向
page-a3 = A3 橫向
page-free = 依內容大小
map-review = 回顧
review-last = 上次
review-every = 每隔
review-months = 個月
review-owner = 由誰
map-source = 資料來源
source-part-method = 方法
source-part-sample = 樣本
source-part-date = 時間
source-part-note = 備註
hint-source-method = 訪談、問卷
hint-source-sample = 22 位顧客
hint-source-date = 2026 年 11 月
hint-source-note = 第 2 版
persona-role = 身分
persona-primary = 主要對象
persona-lists = 驅動因素（每行一項）
persona-goals = 目標
persona-goals-label = 目標的標題
persona-motivations = 動機
persona-tasks = 任務
persona-pains = 煩惱
persona-behaviours = 行為
persona-traits = 基本資料
persona-age = 年齡
persona-gender = 性別
persona-occupation = 職業
persona-region = 地區
persona-income = 收入
persona-family = 家庭
persona-remove = 刪除顧客角色

## Dialogs.

ask-unsaved = 要儲存對「{ $title }」的變更嗎？
ask-unsaved-note = 未儲存的變更會遺失。
ask-replace = 要取代這個檔案嗎？
ask-overwrite = 要取代其他程式寫入的內容嗎？
problem-open = 無法開啟這個檔案
problem-new = 無法開啟範本
problem-save = 地圖未儲存
problem-export = 圖片未寫入
repairs-title = 這個檔案已修復
repairs-note = 檔案中有 { $count } 處不合理的內容已修正。只有在您儲存時，檔案本身才會改變。
about-text = 繪製顧客旅程地圖，並放進簡報。您的檔案只留在這台電腦上。
about-version = 版本 { $version }
keys-canvas = 在地圖上
keys-lift = 拿起與放下
keys-move = 直接移動
keys-edit = 編輯文字
keys-walk = 在地圖中移動
keys-regions = 視窗的下一部分
keys-ends = 階段開頭、階段末尾
keys-far-ends = 地圖開頭、地圖末尾
keys-type = 重新書寫
keys-keep = 保留所寫內容
keys-break = 另起一行
keys-escape = 放棄，再取消選取
keys-menu = 目前物件的選單
keys-pointer = 使用指標
keys-marquee = 選取框內的物件
keys-add = 加選或減選
keys-drag-copy = 放下一份複本（拖曳接觸點途中才按 Alt，則不帶它的卡片）
keys-pan = 移動檢視
keys-sideways = 左右移動檢視
keys-zoom = 放大或縮小
press-drag = 拖曳
press-click = 按一下
press-double-click = 按兩下
press-wheel = 滾輪
export-title = 匯出「{ $title }」
export-format = 格式
export-png-note = 像素圖，適用於各種簡報與文件。
export-svg-note = 向量圖，任何大小都清晰。
export-size = 大小
export-width = 寬度
export-width-px = 寬度（px）
export-text = 文字
export-live = 可編輯文字
export-outlines = 外框
export-live-note = 文字可選取與修改；裝有字型時顯示正確。
export-outlines-note = 文字變為形狀，在任何地方都一樣。
export-background = 背景
export-paper = 紙張
export-transparent = 透明
export-pixels = { $width } × { $height } px
export-run = 匯出 { $format }
export-busy = 正在匯出…
export-done = 已寫入 { $count } 個檔案。

## The start screen.

start-label = 開始
start-title = 從一個範例開始，而不是一張白紙
start-note = 一張地圖只講一位顧客。選最接近的旅程，再改成您的。
start-new = 新增地圖
start-open = 開啟檔案
start-open-short = 開啟
start-back = 返回地圖
start-recent = 最近
start-private = 檔案只留在這台電腦上
start-templates = 範本

## Kinds of file, in the system's file dialogs.

file-kind-journey = 顧客旅程地圖
file-kind-png = PNG 圖片
file-kind-svg = SVG 圖片
file-kind-pdf = PDF 文件
file-kind-pptx = PowerPoint 簡報
file-kind-pictures = 帶有旅程地圖的圖片

## Connections.

kind-link = 連線
link-meaning = 意義
link-kind-loop-back = 回到先前的步驟
link-kind-skip = 跳過其他步驟
link-kind-repeat = 再來一次
link-kind-win-back = 流失的顧客回來

## The command palette.

action-palette = 命令…
palette-ask = 想做什麼？
palette-none = 沒有這個名字的命令。
palette-count = { $count } 個命令

## Settings, windows, what a crash left, what other programs do.

action-new-window = 新增視窗
action-settings = 設定…
action-guide = 如何繪製旅程地圖
settings-title = 設定
settings-window = 視窗
settings-files = 檔案
settings-new-maps = 新地圖
settings-rules = 規則
settings-rules-note = 每條規則的檢查結果有多重要。關閉的規則不會提示。
settings-language = 語言
settings-appearance = 外觀
settings-wheel = 滑鼠滾輪
wheel-moves = 移動地圖
wheel-zooms = 縮放
settings-wheel-note = 按住 Ctrl 捲動一律縮放；按住 Shift 捲動則橫向移動。
settings-autosave = 自動儲存
settings-autosave-note = 已有檔案的地圖會在停頓三秒後、以及視窗失去焦點時儲存。無論是否開啟，未儲存的變更都會被保留。
settings-author = 作者
settings-author-note = 負責新地圖的回顧。
settings-theme = 主題
settings-theme-template = 與範本相同
severity-usual = 預設（{ $severity }）
severity-as-user = 與所有地圖相同（{ $severity }）
severity-off = 關閉
not-kept = 無法為意外停止保留變更：程式資料夾無法寫入，或磁碟已滿。請經常儲存。
recovery-title = 程式在儲存這些變更之前停止了
recovery-ask = 要復原未儲存的變更嗎？
recovery-ask-note = 程式在儲存對這張地圖的{ $changes }（{ $when }）之前停止了。現在看到的是上次儲存的檔案。
recovery-restore = 復原
recovery-discard = 捨棄
recovery-later = 稍後決定
recovery-done = 變更已復原。儲存後會寫入檔案。
recovery-discard-ask = 捨棄這些變更？
recovery-discard-note = 對「{ $title }」的{ $changes }之後將無法找回。已儲存的檔案不受影響。
file-shared = 此檔案也在另一個視窗中開啟。各視窗保留自己的變更；其中一個儲存時，另一個會收到詢問。
file-changed = 其他程式變更了此檔案。
file-changed-how = 對方版本：{ $difference }。
file-changed-unusable = 無法作為地圖讀取：{ $reason }
file-gone = 檔案「{ $path }」已經不在了。地圖在此處完好無損：可重新儲存，或另存到別處。
file-read-only = 檔案已不可寫入。變更已保留，請以其他名稱儲存。
file-reload = 重新載入
file-keep-mine = 保留我的版本
file-save-copy = 另存副本…
file-save-again = 重新儲存
differs-added = 多 { $what }
differs-removed = 少 { $what }
differs-changed = { $what }不同
differs-other = 細節不同

## The start screen, the new map, the guide.

start-home = 首頁
start-personas = 顧客角色
start-personas-note = 最近的地圖圍繞哪些顧客。一個角色就是一位有目標的顧客。
start-personas-none = 還沒有顧客角色。請從角色開始：沒有顧客的地圖只是流程。
start-templates-note = 每個範本都是一張完整的地圖。選最接近您的顧客旅程的一個。
start-group-all = 全部
start-groups = 範本類型
start-drop = 把地圖拖到此視窗的任意位置即可開啟。
start-missing = 已不存在
start-unreadable = 無法讀取
start-forget = 從清單中移除
start-recent-none = 開啟或儲存的地圖會列在這裡。
when-today = 今天 { $time }
when-yesterday = 昨天 { $time }
wizard-title = 新地圖
wizard-step = 第 { $step } 步，共 { $steps } 步
wizard-back = 上一步
wizard-next = 下一步
wizard-create = 建立地圖
wizard-persona = 顧客角色
wizard-persona-ask = 這是誰的旅程？
wizard-persona-note = 每張地圖只有一位顧客。一個名字和一句描述就足夠開始。
wizard-persona-name = 姓名
wizard-persona-name-hint = 林怡君
wizard-persona-role = 一句話描述
wizard-persona-role-hint = 上班族，29 歲，九點前的第一杯咖啡
wizard-goal = 目標
wizard-goal-ask = 這張地圖要解決什麼？
wizard-goal-note = 地圖要回答的問題，以及涵蓋的範圍。
wizard-goal-title = 標題
wizard-goal-title-hint = 上班前的第一杯
wizard-goal-goal = 目標
wizard-goal-goal-hint = 找出早晨哪裡出了問題
wizard-stages = 階段
wizard-stages-ask = 旅程經過哪些階段？
wizard-stages-note = 按顧客的經歷來寫，每行一個。隨時可以修改。
wizard-stages-four = 四段：直到忠誠
wizard-stages-five = 五段：含決策與售後
wizard-stages-whole = 完整關係
wizard-stages-four-names =
    認知
    考慮
    購買
    忠誠
wizard-stages-five-names =
    認知
    考慮
    決策
    購買
    售後
wizard-stages-whole-names =
    注意
    評估
    決定
    使用
    評價
    離開或回來
wizard-touchpoints = 接觸點
wizard-touchpoints-ask = 每個階段發生什麼？
wizard-touchpoints-note = 顧客與企業相遇之處，每行一個。
wizard-touchpoints-first = 最先發生什麼？
wizard-touchpoints-next = 然後呢？
wizard-emotion = 情感
wizard-emotion-ask = 感受如何？
wizard-emotion-note = 先猜測即可：在詢問顧客之前，它會一直標為假設。
wizard-emotion-none = 還沒有可評估的內容。請返回填寫發生的事，或先建立地圖再填寫。
guide-title = 如何繪製旅程地圖
guide-note = 九個步驟，依序進行。省略一步，往往要花更多時間重來。
guide-who = 選定一位顧客
guide-who-text = 描述一個顧客角色：想完成什麼，動力是什麼，阻礙是什麼。兩類顧客就是兩張地圖。
guide-why = 說明地圖的用途
guide-why-text = 寫下目標與範圍：回答哪個問題，旅程從哪裡開始、到哪裡結束。看全程選策略圖，看細節選戰術圖。
guide-stages = 劃分階段
guide-stages-text = 寫顧客的經歷，而不是部門的工作：從第一個需求到忠誠或離開。四到七個階段足夠。
guide-touchpoints = 收集接觸點
guide-touchpoints-text = 他們在哪裡接觸到您，線上與線下，在那裡做什麼？也包括不屬於您的：評價、朋友、搜尋。
guide-emotion = 繪製情感曲線
guide-emotion-text = 每個接觸點感受如何，又應當如何？標出少數決定信任的關鍵時刻。
guide-pains = 寫下痛點
guide-pains-text = 曲線下降之處：哪裡痛、為什麼、會不會因此離開？用顧客的話來寫。
guide-solutions = 找出對策
guide-solutions-text = 把每個痛點轉為機會或解決方案，寫明負責人與日期。從重要性高而表現差的地方開始。
guide-check = 與顧客核對
guide-check-text = 到此仍是內部觀點。詢問五位顧客，查看評價與服務資料，標出已得到證實的內容。
guide-review = 保持更新
guide-review-text = 設定回顧日期。沒人再看的地圖只是一張圖，而不是工具。
guide-start = 開始繪製

## Counts of the start screen.

count-problems = { $count } 個問題
count-changes = { $count } 處變更
count-links = { $count } 條連接
count-personas = { $count } 個顧客角色

## What lies below the canvas: problems, connections, resources.

action-dock = 問題
dock-label = 問題、連線與資源
dock-problems = 問題
dock-links = 連線
dock-resources = 資源盤點
dock-height = 面板高度
dock-close = 收合面板
dock-open = 展開面板
problems-severities = 嚴重程度
problems-count-error = { $count } 個錯誤
problems-count-warning = { $count } 個警告
problems-count-hint = { $count } 個提示
problems-fix-all = 修正 { $count } 個可放心修正的問題
problems-filter = 顯示哪些問題
problems-filter-stage = 階段
problems-filter-rule = 規則
problems-everywhere = 這張地圖
problems-of-map = 地圖
problems-every-rule = 所有規則
problems-edit = 編輯
problems-ignore = 忽略
problems-why-ignore = 為什麼本來就該如此？
problems-why = 為什麼重要
problems-ignored = 已忽略 { $count } 個
problems-none = 還缺什麼？目前沒有發現。
problems-none-shown = 沒有這一類問題。
problems-none-checked = 已檢查目標、顧客角色、階段、情感、痛點、負責人、佐證和頁面。
problems-bad = 反例
problems-good = 正例
problems-weight = 在這張地圖上
problems-from = 來源
links-none = 還沒有折返或跳過的路線。選取一個接觸點，按 C 鍵。
resources-have = 已有
resources-need = 需要
resources-nobody = 尚無負責人
resources-none = 有哪些資源，還需要哪些？選取一個解決方案，記下它的資源。
stage-lacks = 還缺：{ $parts }
stage-complete = 內容齊全

## The export dialog: what it shows and asks.

action-export-again = 再次匯出
action-copy-picture = 複製為圖片
action-copy-svg = 複製為 SVG
action-copy-outline = 複製為文字大綱
copied-picture = 圖片已在剪貼簿上。
copied-outline = 文字已在剪貼簿上。
problem-copy = 沒有複製任何內容
reveal = 在資料夾中顯示
export-pdf-note = 可列印和閱讀的頁面，文字可以搜尋。
export-pptx-note = 由原生形狀組成的投影片，每張卡片仍是帶文字的一個形狀。
export-picture = 精確圖片
export-pptx-shapes-note = 每張卡片成為一個原生形狀。簡報沒有字型時請選圖片。
export-pptx-picture-note = 每頁是一張圖片，與所見完全一致。
export-notes = 用原話和證據寫成的演講者備註
export-region = 範圍
export-region-map = 整張地圖
export-region-stages = 階段
export-region-selection = 選取內容
export-text-size = 文字大小
export-text-normal = 標準
export-text-large = 大
export-include = 包括
export-with-persona = 顧客角色
export-with-legend = 圖例
export-with-source = 來源和日期
export-with-ratings = 內部評分
export-with-map = 地圖本身
export-ratings-both-note = 會顯示您自己的評分，檔案所帶的地圖中也有。給顧客時請取消勾選。
export-slides = 投影片
export-split = 一頁放不下時分成幾頁
export-deck = 整套：顧客角色、機會點、資源
export-presets = 預設組
export-preset-choose = 選擇預設組
export-preset-keep = 保存這些選擇
export-preset-name = 預設組的名稱
export-preset-remove = 刪除預設組「{ $name }」
export-preview = 預覽
export-preview-of = 投影片預覽，{ $paper }
export-previous = 上一頁
export-next = 下一頁
export-vision = 觀看方式
export-vision-all = 所有顏色
export-vision-protan = 看不見紅色
export-vision-deutan = 看不見綠色
export-vision-tritan = 看不見藍色
export-checks = 檢查
export-check-points = 投影片上最小的文字是 { $points } 點
export-check-clear = 沒有被裁切或重疊的文字
export-check-full = { $count } 頁放不下，會縮小
export-check-collisions = { $count } 處文字重疊
export-check-colours = 色盲也能看清
export-check-confused = 色盲難以分辨好與壞
export-offers = 可以這樣做
export-offer-split = 分成 { $count } 頁
export-offer-hide = 隱藏{ $lanes }
export-offer-page = 使用{ $page }
export-count = { $count } 頁
export-copy = 複製圖片
export-stop = 停止

## Copy and paste.

action-cut = 剪下
action-copy = 複製
action-paste = 貼上
action-paste-plain = 貼上為一張純文字卡片
paste-many = 要貼上含 { $found } 個儲存格的表格嗎？
paste-many-note = 讀得清的地圖遠沒有這麼多卡片。一次最多貼上 { $limit } 個；目前還沒有任何變更。
paste-first = 貼上前 { $limit } 個

## Finding words.

action-find = 尋找…
action-find-next = 尋找下一個
action-find-previous = 尋找上一個
action-replace = 取代…
find-ask = 在所有地圖中尋找
find-none = 沒有找到
find-count = 第 { $at } 處，共 { $count } 處
find-replace-with = 取代為
find-replace-all = 全部取代
find-replaced = { $places ->
    [0] 沒有可取代的內容
   *[other] 已取代 { $places } 處{ $maps ->
        [0] {""}
       *[other] ，涉及 { $maps } 張地圖
    }
}
palette-map = 顯示地圖：{ $name }

## Maps and personas.

action-add-map = 新增地圖
action-rename-document = 重新命名文件
action-rename = 重新命名
action-split-map = 依顧客角色拆分為多張地圖
action-show-persona = 設為這張地圖的主角
new-map = 新地圖
copy-of = { $title }（複本）
more-of = 「{ $name }」的更多操作
field-sub-label = 第二行
map-eyebrow = 標題上方的一行
field-response = 顧客的反應
field-site = 地點

## Filters and saved views.

action-filter = 篩選…
action-clear-filter = 顯示全部
filter-on = 篩選：已選 { $count } 項
filter-rest = 其餘內容
filter-dim = 淡化其餘
filter-hide = 隱藏其餘
filter-clear = 清除
filter-lanes = 泳道
filter-no-owner = 沒有負責人
filter-no-channel = 沒有通路
filter-views = 已儲存的檢視
filter-no-views = 在上面選擇內容，再取名儲存。
filter-view-name = 檢視名稱
filter-remove-view = 刪除檢視「{ $name }」
filter-chip-dim = 篩選：已淡化 { $count } 項
filter-chip-hide = 篩選：已隱藏 { $count } 項

## Presenting.

action-present = 簡報
action-bare = 只顯示地圖
present-overview = 整張地圖
present-next = 下一步
present-back = 上一步
present-end = 結束
present-at = { $at } / { $count }

## More of the inspector.

kind-lane = 泳道 · { $kind }
field-height = 高度
height-own = 隨內容
field-hidden = 隱藏
lane-repeat = 再加一條同類泳道
hint-response = 另找供應商
hint-site = 老城區門市
field-decision = 顧客在此做決定
field-detail = 細節地圖
field-ownership = 通路歸屬
ownership-owned = 自有
ownership-earned = 贏得：評價、媒體
ownership-peer = 顧客之間
card-personas = 相關顧客角色
map-segment = 客群
segment-basis = 區分方式
segment-firmographic = 企業特徵
segment-behaviour = 行為
segment-need = 需求
segment-text = 具體是
segment-code = 行業代碼

## More of the menus.

menu-add-lane = 新增泳道
menu-recent = 最近開啟
action-duplicate-map = 複製這張地圖
action-remove-map = 刪除這張地圖
action-map-settings = 地圖設定

## The system's menu bar.

menu-window = 視窗
menu-services = 服務
menu-hide = 隱藏 Throughline
menu-hide-others = 隱藏其他
menu-show-all = 顯示全部
menu-quit = 結束 Throughline
menu-minimize = 縮到最小
menu-zoom = 縮放
menu-bring-all-to-front = 將所有視窗移至最前

## Pictures of cards and personas.

picture = 圖片
picture-choose = 選擇圖片
picture-replace = 更換圖片
picture-remove = 移除圖片
picture-preview = 圖片在地圖上的樣子
canvas-drop-picture = 放開後在這裡顯示圖片
drop-file = 放開後開啟檔案
persona-portrait = 頭像

## The built-in maps: what each is called and is for.

template-cafe = 到店或咖啡店
template-cafe-about = 從認知到忠誠
template-default = 四階段購買
template-default-about = 附提示，逐項填寫
template-five-stage = 五階段購買
template-five-stage-about = 多了決策和後續服務
template-b2b-strategic = B2B 策略總覽
template-b2b-strategic-about = 一頁看完整生命週期
template-tactical = 戰術特寫
template-tactical-about = 一個接觸點，逐步看
template-b2b-performance = 績效與改善
template-b2b-performance-about = 評分落差，分階段建議
template-felt-desired = 實際與期望
template-felt-desired-about = 對照今天設計理想
template-tender-loops = 招標往返
template-tender-loops-about = 多站點，來來回回
template-win-back = 流失與贏回
template-win-back-about = 如何結束，又如何重來
template-furniture = 家具店
template-furniture-about = 需求、一段久等、一次往返
template-persona-sheet = 顧客角色頁
template-persona-sheet-about = 一位顧客：目標、動機、煩惱
template-blank = 空白地圖
template-blank-about = 空的階段與泳道
template-group-strategic = 策略
template-group-tactical = 戰術
template-group-performance = 績效
template-group-retail = 零售
template-group-b2b = B2B
template-group-persona = 顧客角色

## What a person makes of the rules.

action-rules = 檢查規則…
rules-title = 檢查規則
settings-rules-all = 每條規則的嚴重程度，以及計數類規則的門檻值。
settings-rules-set = 設定…
rules-scope = 適用於哪些地圖
rules-scope-map = 這張地圖
rules-scope-user = 我的所有地圖
rules-scope-map-note = 儲存在地圖檔案裡，對每個開啟它的人都有效，可以復原。這裡沒有設定的，與您的所有地圖相同。
rules-scope-user-note = 儲存在這台電腦上，適用於沒有另行設定的每張地圖，在視窗和 journey check 中都有效。
rules-limits = 門檻值
rules-limits-note = 計數類規則從多少開始提出問題。留空則依框內顯示的數值。
limit-most-stages = 階段最多幾個
limit-most-lanes = 顯示的泳道最多幾條
limit-most-touchpoints = 接觸點最多幾個
limit-fewest-stages = 階段至少幾個
limit-fewest-touchpoints = 接觸點至少幾個
limit-most-moments = 關鍵時刻最多占接觸點的比例
limit-fewest-feelings = 寫有感受或想法的接觸點至少占的比例
limit-gap = 顧客與我們評分的差距
limit-smallest-text = 頁面上最小的文字
unit-percent = %
unit-points-of-ten = 分（滿分 10 分）
unit-pt = 點
rules-weights = 嚴重程度
problems-name = 名稱

## The export dialog: slides, sheets, and who may see what.

export-region-persona = 顧客角色
export-ratings-drawn-note = 會顯示您自己的評分。給顧客時請取消勾選。
export-ratings-carried-note = 檔案所帶的地圖中有您自己的評分。給顧客時請取消勾選。
export-ratings-stripped-note = 已去掉您自己的評分，檔案所帶的地圖中也沒有。
export-ratings-left-note = 已去掉您自己的評分。
export-zoom-fit = 符合 { $percent }%
export-zoom-at = { $percent }%
export-zoom-reset = 顯示整張投影片
export-drag-note = 可拖到其他程式中
dragged-picture = 可以把圖片放到其他程式中了。
handed-ratings = 其中有您自己的評分：請勿給顧客。
ask-ratings = 這個檔案是給顧客的嗎？
ask-ratings-note = 地圖中有您給自己的評分。拿到檔案的任何人都能看到它們。
ask-ratings-keep = 不是，保留評分
ask-ratings-leave = 去掉評分
