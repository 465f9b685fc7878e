# Words that are drawn on maps, in the language of the map.

## The header and its eyebrow.

eyebrow-strategic = 顧客旅程地圖
eyebrow-tactical = 戰術旅程地圖
eyebrow-performance = 績效與改善圖
eyebrow-personaSheet = 顧客角色
state-current = 現況
state-ideal = 理想
purpose-goal = 目標
purpose-fix-first = 優先改善
goals-label = 想完成的事
stages = 階段

## Lanes, and the line under a lane's name.

lane-touchpoints = 接觸點
lane-emotion = 情感曲線
lane-channels = 通路
lane-importance = 重要性
lane-performance = 表現
lane-owners = 負責部門
lane-metrics = 指標
lane-evidence = 佐證
lane-actions = 行動
lane-needs = 需求
lane-thoughts = 想法
lane-pains = 痛點
lane-opportunities = 機會
lane-solutions = 解決方案
lane-recommendations = 改善建議
lane-resources = 資源
lane-backstage = 幕後
lane-text = 備註
lane-pictures = 圖片
lane-rating-sub = 滿分 10

## The emotion scale, from very bad to very good.

emotion-very-bad = 很差
emotion-bad = 差
emotion-neutral = 普通
emotion-good = 好
emotion-very-good = 很好
call-out-highest = 最高點
call-out-lowest = 最低點

## Words for cells that are empty or doubtful.

owner-none = 未指派

## The legend.

legend-felt = 實際感受
legend-desired = 期望感受
legend-gap = 體驗落差
legend-customer = 顧客觀點
legend-internal = 內部觀點
legend-blind-spot = 盲點
legend-over-invested = 投入過多
legend-moment = 關鍵時刻
legend-may-leave = 可能放棄離開
legend-bottleneck = 瓶頸
legend-have = 已有資源
legend-need = 需要資源
legend-validated = 顧客已驗證
legend-internal-only = 僅內部觀點
legend-assumed = 假設
source-label = 來源：{ $text }

## Channels: where a touchpoint happens (requirement 000-03).

channel-social = 社群貼文
channel-word = 口碑
channel-review = 評論網站
channel-ad = 廣告
channel-press = 媒體報導
channel-search = 搜尋
channel-web = 官方網站
channel-app = 行動 App
channel-email = 電子郵件
channel-chat = 線上客服
channel-bot = 聊天機器人
channel-phone = 電話
channel-sign = 店面看板
channel-store = 門市
channel-menu = 菜單型錄
channel-staff = 店員
channel-payment = 付款
channel-product = 產品使用
channel-delivery = 配送
channel-sales = 業務拜訪
channel-demo = 產品演示
channel-trial = 免費試用
channel-tender = 招標報價
channel-contract = 合約
channel-site = 現場啟用
channel-tech = 技術支援
channel-warranty = 保固客訴
channel-loyalty = 忠誠計畫
channel-survey = 滿意度問卷
channel-training = 教育訓練
channel-exit = 關係結束
channel-online = 線上
channel-offline = 線下
channel-both = 線上與線下

## Sentences for a screen reader and alt text.

spoken-felt = 實際感受{ $feeling }
spoken-desired = 期望感受{ $feeling }
spoken-rating = { $what }：顧客 { $customer }，內部 { $internal }
spoken-moment = 關鍵時刻
spoken-map = 顧客旅程地圖「{ $title }」，共 { $stages } 個階段：{ $names }。
spoken-highest = 最高點：{ $name }。
spoken-lowest = 最低點：{ $name }。
spoken-moments = 關鍵時刻：{ $names }。
list-separator = 、
spoken-link = { $label }：從{ $from }到{ $to }
spoken-link-without-label = 連線：從{ $from }到{ $to }

## Speaker notes of a slide.

notes-labelled = { $label }：{ $text }

## The slides of a deck besides its maps.

deck-opportunities = 機會點，最值得做的在前
deck-resources = 所需資源
deck-impact = 影響
deck-effort = 投入
deck-impact-of = 影響 { $level }
deck-effort-of = 投入 { $level }
deck-do-first = 優先去做
deck-plan = 列入計畫
deck-fill-in = 有空再做
deck-think-again = 再想一想
deck-answers = 回應 { $count } 個痛點
deck-have = 已有資源
deck-need = 需要取得
deck-have-none = 還沒有列出
deck-need-none = 不再需要別的
