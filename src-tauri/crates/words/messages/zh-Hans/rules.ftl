# The rules of the checker: what each says, why it matters, an example bad and good.

## empty-stage

rule-empty-stage = 阶段“{ $name }”里没有接触点。
rule-empty-stage-title = 没有接触点的阶段
rule-empty-stage-why = 阶段是客户与企业之间有事发生的一段旅程。什么都没有发生，那只是标题，不是阶段。
rule-empty-stage-bad = “忠诚”下面空无一物
rule-empty-stage-good = “忠诚”里有集点卡和生日祝福

## ownerless-moment

rule-ownerless-moment = 关键时刻“{ $name }”没有负责人。
rule-ownerless-moment-title = 没有负责人的关键时刻
rule-ownerless-moment-why = 关键时刻会建立或打破关系。人人看着、无人负责的事，不会改变。
rule-ownerless-moment-bad = “菜单墙”是关键时刻，负责部门空白
rule-ownerless-moment-good = “菜单墙”由店主负责

## unnamed-touchpoint

rule-unnamed-touchpoint = “{ $stage }”中有一个接触点没有名称。
rule-unnamed-touchpoint-title = 没有名称的接触点
rule-unnamed-touchpoint-why = 看地图的人必须知道那里发生了什么，而且要用客户的话来说。
rule-unnamed-touchpoint-bad = 一个空白的接触点
rule-unnamed-touchpoint-good = “柜台点餐付款”

## missing-goal

rule-missing-goal = 地图没有说明{ $field ->
         [goal] 目标：要回答什么问题。
        *[scope] 范围：讲什么，不讲什么。
    }
rule-missing-goal-title = 缺少目标或范围
rule-missing-goal-why = 动手之前先问：为什么要画这张地图？它具体是关于什么的？目标决定哪些内容该放上去。
rule-missing-goal-bad = 目标：（空白）
rule-missing-goal-good = 目标：找出客人转身离开的原因

## missing-persona

rule-missing-persona = 地图没有说明这是谁的旅程。
rule-missing-persona-title = 缺少客户画像
rule-missing-persona-why = 地图的大部分信息来自客户画像：目标、动机、任务、痛点，所以最好先有画像。
rule-missing-persona-bad = “我们的客户”
rule-missing-persona-good = 林佳颖，29 岁，产品企划

## several-personas

rule-several-personas = 地图混合了多个客户画像：{ $names }。
rule-several-personas-title = 一张地图有多个客户画像
rule-several-personas-why = 地图跟踪一位客户的体验。把太多角色放进一个旅程，就无法准确反映任何人的体验。
rule-several-personas-bad = 一张图同时画学生与企业客户
rule-several-personas-good = 两张图，各画一位

## unexplained-low

rule-unexplained-low = “{ $name }”的感受为 { $felt }，但没有写下造成它的痛点。
rule-unexplained-low-title = 情绪低落却没有痛点
rule-unexplained-low-why = 哪里有负面情绪，哪里就有导致它的痛点。找出原因，正是地图的用途。
rule-unexplained-low-bad = 问卷 −1，没有痛点
rule-unexplained-low-good = 问卷 −1：“问卷太长，也没回音”

## unanswered-pain

rule-unanswered-pain = 痛点“{ $text }”还没有解决方案。
rule-unanswered-pain-title = 没有解决方案的痛点
rule-unanswered-pain-why = 解决方案是地图中最后、也是最关键的一环：画图就是为了它。
rule-unanswered-pain-bad = “只收现金”，下面空着
rule-unanswered-pain-good = “只收现金” → “移动支付”

## missing-owner

rule-missing-owner = “{ $name }”没有负责人。
rule-missing-owner-title = 没有负责人的接触点
rule-missing-owner-why = 写明由哪个部门、地区或人员提供这段体验，才有人去改善它。
rule-missing-owner-bad = 负责人：（空白）
rule-missing-owner-good = 负责人：客服

## unmeasured-bottleneck

rule-unmeasured-bottleneck = “{ $name }”的瓶颈没有写明要等多久。
rule-unmeasured-bottleneck-title = 没有写明时间的瓶颈
rule-unmeasured-bottleneck-why = 写下时间，抱怨才会变成可以衡量、可以缩短的事。
rule-unmeasured-bottleneck-bad = 瓶颈
rule-unmeasured-bottleneck-good = 瓶颈：19 天，3 次转手

## blind-spot

rule-blind-spot = 我们给“{ $name }”的评分比客户高 { $gap } 分，却没有痛点说明原因。
rule-blind-spot-title = 自我评价过高
rule-blind-spot-why = 我们的看法与客户的看法之间的落差，正是我们的盲点。去问问客户原因。
rule-blind-spot-bad = 表现：内部 8.1，客户 5.4
rule-blind-spot-good = ……并写下痛点“每座工厂各有班组”

## internal-ratings-only

rule-internal-ratings-only = 这张地图的评分都来自内部，没有问过客户。
rule-internal-ratings-only-title = 只有内部评分
rule-internal-ratings-only-why = 评分的价值在于双方看法的差距。只有一方的评分，只能看到我们原本就相信的事。
rule-internal-ratings-only-bad = 重要性：内部 7
rule-internal-ratings-only-good = 重要性：内部 7，客户 9

## open-pain-questions

rule-open-pain-questions = 痛点“{ $text }”还有问题没有回答：{ $open ->
         [where] 发生在哪个接触点？
         [leave] 客户会因此放弃吗？
         [known] 客户知道我们有解决方案吗？
         [where-leave] 在哪里？客户会因此放弃吗？
         [where-known] 在哪里？客户知道我们有解决方案吗？
         [leave-known] 客户会因此放弃吗？知道我们有解决方案吗？
        *[where-leave-known] 在哪里？客户会因此放弃吗？知道我们有解决方案吗？
    }
rule-open-pain-questions-title = 痛点还有问题没有回答
rule-open-pain-questions-why = 用三个问题梳理痛点：阻力在哪个接触点，客户会不会因此放弃，是否知道我们有解决方案？
rule-open-pain-questions-bad = “结账麻烦”
rule-open-pain-questions-good = “只收现金”：在柜台，有人因此离开，也不知道可以刷卡

## unmotivated-solution

rule-unmotivated-solution = “{ $text }”没有对应的痛点。
rule-unmotivated-solution-title = 没有对应痛点的解决方案
rule-unmotivated-solution-why = 解决方案的价值在于减轻了哪个痛点。把它连到痛点，否则只是我们自己的愿望。
rule-unmotivated-solution-bad = “做一个新 App”
rule-unmotivated-solution-good = “App 提前点单” → “要等 6 分钟”

## incomplete-stage

rule-incomplete-stage = 阶段“{ $name }”还没有写下{ $missing ->
         [actions] 客户的行动。
         [feelings] 客户的情绪。
        *[pains] 客户的痛点。
    }
rule-incomplete-stage-title = 内容不完整的阶段
rule-incomplete-stage-why = 在每个阶段中，记录客户的行动、情绪和痛点。
rule-incomplete-stage-bad = 只有行动
rule-incomplete-stage-good = 行动、情绪与痛点

## company-voice

rule-company-voice = “{ $name }”是企业的说法（“{ $word }”）。
rule-company-voice-title = 企业的说法
rule-company-voice-why = 阶段应从客户的角度划分，而不是照内部的流程。用客户的话来命名。
rule-company-voice-bad = “审批立项”
rule-company-voice-good = “提出申请，等待答复”

## truncated-journey

rule-truncated-journey = 旅程还没有画到{ $missing ->
         [use] 客户使用产品或服务的阶段。
        *[exit] 关系结束的阶段。
    }
rule-truncated-journey-title = 没有画完的旅程
rule-truncated-journey-why = 地图从认知延伸到使用，再到关系的终止。如何道别，决定客户会不会回来。
rule-truncated-journey-bad = 认知 → 购买
rule-truncated-journey-good = 认知 → 购买 → 使用 → 离开

## no-win-back

rule-no-win-back = “{ $name }”之后没有画出客户回来的路。
rule-no-win-back-title = 离开之后没有回来的路
rule-no-win-back-why = 流失的客户可以赢回。画出怎样赢回，以及他们会从哪里重新开始。
rule-no-win-back-bad = 旅程到离开为止
rule-no-win-back-good = “赢回后重新评估”

## strictly-linear

rule-strictly-linear = 旅程是一条直线，只走一个渠道。
rule-strictly-linear-title = 单一渠道的直线旅程
rule-strictly-linear-why = 旅程是来回的、周期性的、多渠道的。问问客户会回到哪里。
rule-strictly-linear-bad = 五个阶段，没有循环，只有官网
rule-strictly-linear-good = 一条“再次光顾”的循环

## moments-of-truth

rule-moments-of-truth = { $count ->
         [none] 没有标出任何关键时刻。
        *[other] { $all } 个接触点中有 { $count } 个关键时刻，太多就不突出了。
    }
rule-moments-of-truth-title = 关键时刻没有标出或太多
rule-moments-of-truth-why = 关键时刻是“建立”或“打破”关系的地方。挑出真正有决定性的几个。
rule-moments-of-truth-bad = 每个接触点都标了星号
rule-moments-of-truth-good = 菜单墙与第一口

## perception-gap

rule-perception-gap = 客户给“{ $name }”的重要性评分比我们{ $side ->
         [more] 高
        *[less] 低
    } { $gap } 分，却没有写下对应的机会。
rule-perception-gap-title = 重要性的感知差距
rule-perception-gap-why = 双方对重要性的看法不同，资源就会放错地方。把差距变成机会。
rule-perception-gap-bad = 客户 8.9，内部 5.6
rule-perception-gap-good = ……并写下解决方案“每件索赔一位负责人”

## undesigned-moment

rule-undesigned-moment = 关键时刻“{ $name }”{ $lacking ->
        *[none] 没有期望感受。
         [below] 的期望感受低于实际感受。
    }
rule-undesigned-moment-title = 没有期望感受的关键时刻
rule-undesigned-moment-why = 要设计体验，先说清楚客户在那里应有的感受。
rule-undesigned-moment-bad = 实际 −2，期望空白
rule-undesigned-moment-good = 实际 −2，期望 +1

## process-driven

rule-process-driven = { $all } 个接触点中{ $feels ->
         [none] 没有一个
        *[some] 只有 { $feels } 个
    }写了客户的感受或想法。
rule-process-driven-title = 只有行动，没有感受
rule-process-driven-why = 只有行动，就是流程图。客户在每个点上的感受，才是旅程地图的意义。
rule-process-driven-bad = 十二个行动，一个表情
rule-process-driven-good = 每个接触点都有表情

## too-complex

rule-too-complex = { $count } { $what ->
         [stages] 个阶段
        *[lanes] 条泳道
         [touchpoints] 个接触点
    }超出了读者能掌握的范围（最多 { $most } { $what ->
         [lanes] 条
        *[other] 个
    }）。
rule-too-complex-title = 地图过于复杂
rule-too-complex-why = 地图过于复杂，会掩盖重要的接触点。隐藏泳道、拆分地图，或把一部分画成战术图。
rule-too-complex-bad = 14 个阶段
rule-too-complex-good = 6 个阶段，其中一个另画战术图

## too-simple

rule-too-simple = { $count } 个{ $what ->
        *[stages] 阶段
         [touchpoints] 接触点
    }还不是完整的旅程（至少 { $fewest } 个）。
rule-too-simple-title = 地图过于简单
rule-too-simple-why = 地图关注从最初访问到目标达成的全过程，不只是某一个环节。
rule-too-simple-bad = 只有“购买”
rule-too-simple-good = 认知、考虑、购买、忠诚

## unvalidated

rule-unvalidated = 这张地图还没有任何内容经过客户验证。
rule-unvalidated-title = 没有经过客户验证
rule-unvalidated-why = 内部的工作坊与访谈给出初稿，只有现有、潜在和流失的客户才能验证它。
rule-unvalidated-bad = 依据：一次工作坊
rule-unvalidated-good = 依据：12 场客户访谈

## one-sided-evidence

rule-one-sided-evidence = 这张地图的依据只有一种来源。
rule-one-sided-evidence-title = 依据来源单一
rule-one-sided-evidence-why = 收集多样化的数据：访谈说明原因，问卷说明多少，使用数据说明实际情况。
rule-one-sided-evidence-bad = 三份问卷
rule-one-sided-evidence-good = 一份问卷与五场访谈

## one-channel-mode

rule-one-channel-mode = 所有接触点都在{ $mode ->
        *[online] 线上
         [offline] 线下
    }。
rule-one-channel-mode-title = 只有线上，或只有线下
rule-one-channel-mode-why = 客户在线上与线下都会遇到品牌。另一边发生了什么？
rule-one-channel-mode-bad = 官网、App、邮件
rule-one-channel-mode-good = 官网、门店、电话

## unassigned-resource

rule-unassigned-resource = “{ $text }”需要“{ $resource }”，但还没有人负责。
rule-unassigned-resource-title = 需要的资源没有人负责
rule-unassigned-resource-why = 盘点拥有的资源与需要的资源。写下名字，需要的资源才会到位。
rule-unassigned-resource-bad = 需要：数字看板
rule-unassigned-resource-good = 需要：数字看板（店主）

## review-due

rule-review-due = 这张地图该回顾了：上次是 { $date }，应每 { $months ->
         [one] 1
        *[many] { $months }
    } 个月回顾一次。
rule-review-due-title = 该回顾了
rule-review-due-why = 地图是不断更新的文件：定期回顾、调整，并及时与相关团队同步。
rule-review-due-bad = 上次回顾：两年前
rule-review-due-good = 上次回顾：本月

## text-too-small

rule-text-too-small = 放进一页后，最小的文字只有 { $size } 磅；会议室里至少要 { $least } 磅才看得清。
rule-text-too-small-title = 文字太小
rule-text-too-small-why = 地图超出页面时，会缩小后放进幻灯片，文字也跟着变小。看不清的内容等于没有。
rule-text-too-small-bad = 一页放 14 个接触点，文字 6 磅
rule-text-too-small-good = 按阶段分成两页，文字 9 磅

## text-too-long

rule-text-too-long = “{ $text }”占了 { $lines } 行，超出了卡片的容量。
rule-text-too-long-title = 文字太长
rule-text-too-long-why = 看图的人一眼扫过一张卡片。只说一件事，细节写进备注和依据。
rule-text-too-long-bad = “顾客进来以后先看了一会儿，后来因为……”
rule-text-too-long-good = “盯着菜单，选不出来”

## too-much-for-one-slide

rule-too-much-for-one-slide = 地图比页面{ $side ->
         [wider] 宽
        *[higher] 高
    }出 { $percent } %。
rule-too-much-for-one-slide-title = 一页放不下
rule-too-much-for-one-slide-why = 一页大约放得下十个接触点。可以隐藏一条泳道、按阶段拆分，或者让页面随内容变大。
rule-too-much-for-one-slide-bad = 一页放 14 个接触点、八条泳道
rule-too-much-for-one-slide-good = 分成两页，每页七个接触点

## low-contrast

rule-low-contrast = “{ $text }”与底色太接近（{ $ratio } : 1，至少要 { $least } : 1）。
rule-low-contrast-title = 文字与底色太接近
rule-low-contrast-why = 在投影上，或视力不好的人眼里，浅色文字会消失。请换深一点的文字、浅一点的底色，或高对比度主题。
rule-low-contrast-bad = 白底浅灰字
rule-low-contrast-good = 白底深灰字

## unused-ignore

rule-unused-ignore = 这里忽略了“{ $rule }”{ $reason ->
         [none] {""}
        *[other] （{ $reason }）
    }，但已经没有可忽略的问题了。
rule-unused-ignore-title = 多余的忽略
rule-unused-ignore-why = 理由已经不在的忽略，会遮住下一个同类问题。把它删掉。
rule-unused-ignore-bad = 忽略“没有负责人”，其实负责人已经填了
rule-unused-ignore-good = 只保留仍然成立的例外，并写明理由

## The page of a rule.

rule-page-bad = 反例：{ $text }
rule-page-good = 正例：{ $text }
rule-page-from = 来源：{ $text }
rule-source = { $article }（{ $ids }）
rule-source-000 = 《什么是客户旅程地图？》
rule-source-001 = B2B International 的客户旅程图文章
rule-source-002 = 《客户旅程地图怎么写？》
rule-source-100 = 几篇文章共同的含义

## What the buttons of fixes say.

fix-choose-persona = 选用该画像
fix-remove-ignore = 不再忽略
fix-fit-page = 页面随内容变大
fix-add-pain = 添加痛点
fix-link-solution = 连接解决方案
fix-add-solution = 添加解决方案
fix-link-pain = 连接痛点
fix-add-exit = 添加阶段
fix-add-win-back = 添加回流
fix-mark-lowest = 标记最低点
fix-split-map = 为每个客户画像各建一张地图
fix-same-owner = 指派{ $owner }
fix-add-opportunity = 添加机会
fix-stamp-review = 今天已回顾
fix-set-desired = 设定期望感受
fix-add-touchpoint = 添加接触点
fix-remove-stage = 删除阶段

## Severities.

severity-error = 错误
severity-warning = 警告
severity-hint = 提示

## Completeness: what a stage has.

complete-touchpoints = 接触点
complete-actions = 行动
complete-emotions = 情绪
complete-pains = 痛点
complete-solutions = 解决方案
complete-evidence = 依据
