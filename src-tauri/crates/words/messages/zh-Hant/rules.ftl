# The rules of the checker: what each says, why it matters, an example bad and good.

## empty-stage

rule-empty-stage = 階段「{ $name }」裡沒有接觸點。
rule-empty-stage-title = 沒有接觸點的階段
rule-empty-stage-why = 階段是顧客與企業之間有事發生的一段旅程。什麼都沒有發生，那只是標題，不是階段。
rule-empty-stage-bad = 「忠誠」下面空無一物
rule-empty-stage-good = 「忠誠」裡有集點卡和生日祝福

## ownerless-moment

rule-ownerless-moment = 關鍵時刻「{ $name }」沒有負責人。
rule-ownerless-moment-title = 沒有負責人的關鍵時刻
rule-ownerless-moment-why = 關鍵時刻會建立或打破關係。人人看著、無人負責的事，不會改變。
rule-ownerless-moment-bad = 「菜單牆」是關鍵時刻，負責部門空白
rule-ownerless-moment-good = 「菜單牆」由店主負責

## unnamed-touchpoint

rule-unnamed-touchpoint = 「{ $stage }」中有一個接觸點沒有名稱。
rule-unnamed-touchpoint-title = 沒有名稱的接觸點
rule-unnamed-touchpoint-why = 看地圖的人必須知道那裡發生了什麼，而且要用顧客的話來說。
rule-unnamed-touchpoint-bad = 一個空白的接觸點
rule-unnamed-touchpoint-good = 「櫃檯點餐付款」

## missing-goal

rule-missing-goal = 地圖沒有說明{ $field ->
         [goal] 目標：要回答什麼問題。
        *[scope] 範圍：講什麼，不講什麼。
    }
rule-missing-goal-title = 缺少目標或範圍
rule-missing-goal-why = 動手之前先問：為什麼要畫這張地圖？它具體是關於什麼的？目標決定哪些內容該放上去。
rule-missing-goal-bad = 目標：（空白）
rule-missing-goal-good = 目標：找出客人轉身離開的原因

## missing-persona

rule-missing-persona = 地圖沒有說明這是誰的旅程。
rule-missing-persona-title = 缺少顧客角色
rule-missing-persona-why = 地圖的大部分資訊來自顧客角色：目標、動機、任務、痛點，所以最好先有角色。
rule-missing-persona-bad = 「我們的顧客」
rule-missing-persona-good = 林佳穎，29 歲，產品企劃

## several-personas

rule-several-personas = 地圖混合了多個顧客角色：{ $names }。
rule-several-personas-title = 一張地圖有多個顧客角色
rule-several-personas-why = 地圖跟隨一位顧客的體驗。把太多角色放進一個旅程，就無法準確反映任何人的體驗。
rule-several-personas-bad = 一張圖同時畫學生與企業客戶
rule-several-personas-good = 兩張圖，各畫一位

## unexplained-low

rule-unexplained-low = 「{ $name }」的感受為 { $felt }，但沒有寫下造成它的痛點。
rule-unexplained-low-title = 情緒低落卻沒有痛點
rule-unexplained-low-why = 哪裡有負面情緒，哪裡就有導致它的痛點。找出原因，正是地圖的用途。
rule-unexplained-low-bad = 問卷 −1，沒有痛點
rule-unexplained-low-good = 問卷 −1：「問卷太長，也沒回音」

## unanswered-pain

rule-unanswered-pain = 痛點「{ $text }」還沒有解決方案。
rule-unanswered-pain-title = 沒有解決方案的痛點
rule-unanswered-pain-why = 解決方案是地圖中最後、也是最關鍵的一環：畫圖就是為了它。
rule-unanswered-pain-bad = 「只收現金」，下面空著
rule-unanswered-pain-good = 「只收現金」→「行動支付」

## missing-owner

rule-missing-owner = 「{ $name }」沒有負責人。
rule-missing-owner-title = 沒有負責人的接觸點
rule-missing-owner-why = 寫明由哪個部門、地區或人員提供這段體驗，才有人去改善它。
rule-missing-owner-bad = 負責人：（空白）
rule-missing-owner-good = 負責人：客服

## unmeasured-bottleneck

rule-unmeasured-bottleneck = 「{ $name }」的瓶頸沒有寫明要等多久。
rule-unmeasured-bottleneck-title = 沒有寫明時間的瓶頸
rule-unmeasured-bottleneck-why = 寫下時間，抱怨才會變成可以衡量、可以縮短的事。
rule-unmeasured-bottleneck-bad = 瓶頸
rule-unmeasured-bottleneck-good = 瓶頸：19 天，3 次轉手

## blind-spot

rule-blind-spot = 我們給「{ $name }」的評分比顧客高 { $gap } 分，卻沒有痛點說明原因。
rule-blind-spot-title = 自我評價過高
rule-blind-spot-why = 我們的看法與顧客的看法之間的落差，正是我們的盲點。去問問顧客原因。
rule-blind-spot-bad = 表現：內部 8.1，顧客 5.4
rule-blind-spot-good = ……並寫下痛點「每座工廠來的都是不同的人」

## internal-ratings-only

rule-internal-ratings-only = 這張地圖的評分都來自內部，沒有問過顧客。
rule-internal-ratings-only-title = 只有內部評分
rule-internal-ratings-only-why = 評分的價值在於雙方看法的差距。只有一方的評分，只能看到我們原本就相信的事。
rule-internal-ratings-only-bad = 重要性：內部 7
rule-internal-ratings-only-good = 重要性：內部 7，顧客 9

## open-pain-questions

rule-open-pain-questions = 痛點「{ $text }」還有問題沒有回答：{ $open ->
         [where] 發生在哪個接觸點？
         [leave] 顧客會因此放棄嗎？
         [known] 顧客知道我們有解決方案嗎？
         [where-leave] 在哪裡？顧客會因此放棄嗎？
         [where-known] 在哪裡？顧客知道我們有解決方案嗎？
         [leave-known] 顧客會因此放棄嗎？知道我們有解決方案嗎？
        *[where-leave-known] 在哪裡？顧客會因此放棄嗎？知道我們有解決方案嗎？
    }
rule-open-pain-questions-title = 痛點還有問題沒有回答
rule-open-pain-questions-why = 用三個問題梳理痛點：阻力在哪個接觸點，顧客會不會因此放棄，是否知道我們有解決方案？
rule-open-pain-questions-bad = 「結帳麻煩」
rule-open-pain-questions-good = 「只收現金」：在櫃檯，有人因此離開，也不知道可以刷卡

## unmotivated-solution

rule-unmotivated-solution = 「{ $text }」沒有對應的痛點。
rule-unmotivated-solution-title = 沒有對應痛點的解決方案
rule-unmotivated-solution-why = 解決方案的價值在於減輕了哪個痛點。把它連到痛點，否則只是我們自己的願望。
rule-unmotivated-solution-bad = 「做一個新 App」
rule-unmotivated-solution-good = 「App 預先點餐」→「要等 6 分鐘」

## incomplete-stage

rule-incomplete-stage = 階段「{ $name }」還沒有寫下{ $missing ->
         [actions] 顧客的行動。
         [feelings] 顧客的情感。
        *[pains] 顧客的痛點。
    }
rule-incomplete-stage-title = 內容不完整的階段
rule-incomplete-stage-why = 在每個階段中，記錄顧客的行動、情感和痛點。
rule-incomplete-stage-bad = 只有行動
rule-incomplete-stage-good = 行動、情感與痛點

## company-voice

rule-company-voice = 「{ $name }」是企業的說法（「{ $word }」）。
rule-company-voice-title = 企業的說法
rule-company-voice-why = 階段應從顧客的角度劃分，而不是照內部的流程。用顧客的話來命名。
rule-company-voice-bad = 「建檔與簽核」
rule-company-voice-good = 「送出申請，等候回覆」

## truncated-journey

rule-truncated-journey = 旅程還沒有畫到{ $missing ->
         [use] 顧客使用產品或服務的階段。
        *[exit] 關係結束的階段。
    }
rule-truncated-journey-title = 沒有畫完的旅程
rule-truncated-journey-why = 地圖從認知延伸到使用，再到關係的結束。如何道別，決定顧客會不會回來。
rule-truncated-journey-bad = 認知 → 購買
rule-truncated-journey-good = 認知 → 購買 → 使用 → 離開

## no-win-back

rule-no-win-back = 「{ $name }」之後沒有畫出顧客回來的路。
rule-no-win-back-title = 離開之後沒有回來的路
rule-no-win-back-why = 流失的顧客可以贏回。畫出如何贏回，以及他們會從哪裡重新開始。
rule-no-win-back-bad = 旅程到離開為止
rule-no-win-back-good = 「贏回後重新評估」

## strictly-linear

rule-strictly-linear = 旅程是一條直線，只走一個通路。
rule-strictly-linear-title = 單一通路的直線旅程
rule-strictly-linear-why = 旅程是來回的、週期性的、多通路的。問問顧客會回到哪裡。
rule-strictly-linear-bad = 五個階段，沒有循環，只有官網
rule-strictly-linear-good = 一條「再次光顧」的循環

## moments-of-truth

rule-moments-of-truth = { $count ->
         [none] 沒有標出任何關鍵時刻。
        *[other] { $all } 個接觸點中有 { $count } 個關鍵時刻，太多就不突出了。
    }
rule-moments-of-truth-title = 關鍵時刻沒有標出或太多
rule-moments-of-truth-why = 關鍵時刻是「建立」或「打破」關係的地方。挑出真正有決定性的幾個。
rule-moments-of-truth-bad = 每個接觸點都標了星號
rule-moments-of-truth-good = 菜單牆與第一口

## perception-gap

rule-perception-gap = 顧客給「{ $name }」的重要性評分比我們{ $side ->
         [more] 高
        *[less] 低
    } { $gap } 分，卻沒有寫下對應的機會。
rule-perception-gap-title = 重要性的認知落差
rule-perception-gap-why = 雙方對重要性的看法不同，資源就會放錯地方。把差距變成機會。
rule-perception-gap-bad = 顧客 8.9，內部 5.6
rule-perception-gap-good = ……並寫下解決方案「每件索賠一位負責人」

## undesigned-moment

rule-undesigned-moment = 關鍵時刻「{ $name }」{ $lacking ->
        *[none] 沒有期望感受。
         [below] 的期望感受低於實際感受。
    }
rule-undesigned-moment-title = 沒有期望感受的關鍵時刻
rule-undesigned-moment-why = 要設計體驗，先說清楚顧客在那裡應有的感受。
rule-undesigned-moment-bad = 實際 −2，期望空白
rule-undesigned-moment-good = 實際 −2，期望 +1

## process-driven

rule-process-driven = { $all } 個接觸點中{ $feels ->
         [none] 沒有一個
        *[some] 只有 { $feels } 個
    }寫了顧客的感受或想法。
rule-process-driven-title = 只有行動，沒有感受
rule-process-driven-why = 只有行動，就是流程圖。顧客在每個點上的感受，才是旅程地圖的意義。
rule-process-driven-bad = 十二個行動，一個表情
rule-process-driven-good = 每個接觸點都有表情

## too-complex

rule-too-complex = { $count } { $what ->
         [stages] 個階段
        *[lanes] 條泳道
         [touchpoints] 個接觸點
    }超出了讀者能掌握的範圍（最多 { $most } { $what ->
         [lanes] 條
        *[other] 個
    }）。
rule-too-complex-title = 地圖過於複雜
rule-too-complex-why = 地圖過於複雜，會掩蓋重要的接觸點。隱藏泳道、拆分地圖，或把一部分畫成戰術圖。
rule-too-complex-bad = 14 個階段
rule-too-complex-good = 6 個階段，其中一個另畫戰術圖

## too-simple

rule-too-simple = { $count } 個{ $what ->
        *[stages] 階段
         [touchpoints] 接觸點
    }還不是完整的旅程（至少 { $fewest } 個）。
rule-too-simple-title = 地圖過於簡單
rule-too-simple-why = 地圖關注從最初造訪到目標達成的全過程，不只是某一個環節。
rule-too-simple-bad = 只有「購買」
rule-too-simple-good = 認知、考慮、購買、忠誠

## unvalidated

rule-unvalidated = 這張地圖還沒有任何內容經過顧客驗證。
rule-unvalidated-title = 沒有經過顧客驗證
rule-unvalidated-why = 內部的工作坊與訪談給出初稿，只有現有、潛在和流失的顧客才能驗證它。
rule-unvalidated-bad = 佐證：一次工作坊
rule-unvalidated-good = 佐證：12 場顧客訪談

## one-sided-evidence

rule-one-sided-evidence = 這張地圖的佐證只有一種來源。
rule-one-sided-evidence-title = 佐證來源單一
rule-one-sided-evidence-why = 蒐集多樣的資料：訪談說明原因，問卷說明多少，使用資料說明實際情況。
rule-one-sided-evidence-bad = 三份問卷
rule-one-sided-evidence-good = 一份問卷與五場訪談

## one-channel-mode

rule-one-channel-mode = 所有接觸點都在{ $mode ->
        *[online] 線上
         [offline] 線下
    }。
rule-one-channel-mode-title = 只有線上，或只有線下
rule-one-channel-mode-why = 顧客在線上與線下都會遇到品牌。另一邊發生了什麼？
rule-one-channel-mode-bad = 官網、App、電子郵件
rule-one-channel-mode-good = 官網、門市、電話

## unassigned-resource

rule-unassigned-resource = 「{ $text }」需要「{ $resource }」，但還沒有人負責。
rule-unassigned-resource-title = 需要的資源沒有人負責
rule-unassigned-resource-why = 盤點擁有的資源與需要的資源。寫下名字，需要的資源才會到位。
rule-unassigned-resource-bad = 需要：數位看板
rule-unassigned-resource-good = 需要：數位看板（店主）

## review-due

rule-review-due = 這張地圖該回顧了：上次是 { $date }，應每 { $months ->
         [one] 1
        *[many] { $months }
    } 個月回顧一次。
rule-review-due-title = 該回顧了
rule-review-due-why = 地圖是不斷更新的文件：定期回顧、調整，並及時與相關團隊同步。
rule-review-due-bad = 上次回顧：兩年前
rule-review-due-good = 上次回顧：本月

## text-too-small

rule-text-too-small = 放進一頁後，最小的文字只有 { $size } 點；會議室裡至少要 { $least } 點才看得清。
rule-text-too-small-title = 文字太小
rule-text-too-small-why = 地圖超出頁面時，會縮小後放進投影片，文字也跟著變小。看不清的內容等於沒有。
rule-text-too-small-bad = 一頁放 14 個接觸點，文字 6 點
rule-text-too-small-good = 依階段分成兩頁，文字 9 點

## text-too-long

rule-text-too-long = 「{ $text }」占了 { $lines } 行，超出卡片的容量。
rule-text-too-long-title = 文字太長
rule-text-too-long-why = 看圖的人一眼掃過一張卡片。只說一件事，細節寫進備註和佐證。
rule-text-too-long-bad = 「顧客進來以後先看了一會兒，後來因為……」
rule-text-too-long-good = 「盯著菜單，選不出來」

## too-much-for-one-slide

rule-too-much-for-one-slide = 地圖比頁面{ $side ->
         [wider] 寬
        *[higher] 高
    }出 { $percent } %。
rule-too-much-for-one-slide-title = 一頁放不下
rule-too-much-for-one-slide-why = 一頁大約放得下十個接觸點。可以隱藏一條泳道、依階段拆分，或讓頁面隨內容變大。
rule-too-much-for-one-slide-bad = 一頁放 14 個接觸點、八條泳道
rule-too-much-for-one-slide-good = 分成兩頁，每頁七個接觸點

## low-contrast

rule-low-contrast = 「{ $text }」與底色太接近（{ $ratio } : 1，至少要 { $least } : 1）。
rule-low-contrast-title = 文字與底色太接近
rule-low-contrast-why = 在投影機上，或視力不好的人眼裡，淺色文字會消失。請換深一點的文字、淺一點的底色，或高對比主題。
rule-low-contrast-bad = 白底淺灰字
rule-low-contrast-good = 白底深灰字

## unused-ignore

rule-unused-ignore = 這裡忽略了「{ $rule }」{ $reason ->
         [none] {""}
        *[other] （{ $reason }）
    }，但已經沒有可忽略的問題了。
rule-unused-ignore-title = 多餘的忽略
rule-unused-ignore-why = 理由已經不在的忽略，會遮住下一個同類問題。把它刪掉。
rule-unused-ignore-bad = 忽略「沒有負責人」，其實負責人已經填了
rule-unused-ignore-good = 只保留仍然成立的例外，並寫明理由

## The page of a rule.

rule-page-bad = 反例：{ $text }
rule-page-good = 正例：{ $text }
rule-page-from = 來源：{ $text }
rule-source = { $article }（{ $ids }）
rule-source-000 = 〈什麼是顧客旅程地圖？〉
rule-source-001 = B2B International 的顧客旅程圖文章
rule-source-002 = 〈顧客旅程地圖怎麼寫？〉
rule-source-100 = 幾篇文章共同的含義

## What the buttons of fixes say.

fix-choose-persona = 選用該角色
fix-remove-ignore = 不再忽略
fix-fit-page = 頁面隨內容變大
fix-add-pain = 新增痛點
fix-link-solution = 連接解決方案
fix-add-solution = 新增解決方案
fix-link-pain = 連接痛點
fix-add-exit = 新增階段
fix-add-win-back = 新增回流
fix-mark-lowest = 標記最低點
fix-split-map = 為每個顧客角色各建一張地圖
fix-same-owner = 指派{ $owner }
fix-add-opportunity = 新增機會
fix-stamp-review = 今天已回顧
fix-set-desired = 設定期望感受
fix-add-touchpoint = 新增接觸點
fix-remove-stage = 刪除階段

## Severities.

severity-error = 錯誤
severity-warning = 警告
severity-hint = 提示

## Completeness: what a stage has.

complete-touchpoints = 接觸點
complete-actions = 行動
complete-emotions = 情感
complete-pains = 痛點
complete-solutions = 解決方案
complete-evidence = 佐證
