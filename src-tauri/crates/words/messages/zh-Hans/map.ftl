# Words that are drawn on maps, in the language of the map.

## The header and its eyebrow.

eyebrow-strategic = 客户旅程地图
eyebrow-tactical = 战术旅程地图
eyebrow-performance = 绩效与改进图
eyebrow-personaSheet = 客户画像
state-current = 现状
state-ideal = 理想
purpose-goal = 目标
purpose-fix-first = 优先改进
goals-label = 想完成的事
stages = 阶段

## Lanes, and the line under a lane's name.

lane-touchpoints = 接触点
lane-emotion = 情绪曲线
lane-channels = 渠道
lane-importance = 重要性
lane-performance = 表现
lane-owners = 负责部门
lane-metrics = 指标
lane-evidence = 依据
lane-actions = 客户行动
lane-needs = 需求
lane-thoughts = 想法
lane-pains = 痛点
lane-opportunities = 机会
lane-solutions = 解决方案
lane-recommendations = 改进建议
lane-resources = 资源
lane-backstage = 幕后
lane-text = 备注
lane-pictures = 图片
lane-rating-sub = 满分 10

## The emotion scale, from very bad to very good.

emotion-very-bad = 很差
emotion-bad = 差
emotion-neutral = 一般
emotion-good = 好
emotion-very-good = 很好
call-out-highest = 最高点
call-out-lowest = 最低点

## Words for cells that are empty or doubtful.

owner-none = 未指派

## The legend.

legend-felt = 实际感受
legend-desired = 期望感受
legend-gap = 体验落差
legend-customer = 客户视角
legend-internal = 内部视角
legend-blind-spot = 盲点
legend-over-invested = 投入过多
legend-moment = 关键时刻
legend-may-leave = 可能放弃离开
legend-bottleneck = 瓶颈
legend-have = 已有资源
legend-need = 需要资源
legend-validated = 客户已验证
legend-internal-only = 仅内部观点
legend-assumed = 假设
source-label = 来源：{ $text }

## Channels: where a touchpoint happens (requirement 000-03).

channel-social = 社交媒体
channel-word = 口碑
channel-review = 评论网站
channel-ad = 广告
channel-press = 媒体报道
channel-search = 搜索
channel-web = 官网
channel-app = 手机应用
channel-email = 电子邮件
channel-chat = 在线客服
channel-bot = 聊天机器人
channel-phone = 电话
channel-sign = 门店招牌
channel-store = 门店
channel-menu = 菜单目录
channel-staff = 店员
channel-payment = 付款
channel-product = 产品使用
channel-delivery = 配送
channel-sales = 销售拜访
channel-demo = 产品演示
channel-trial = 免费试用
channel-tender = 招标报价
channel-contract = 合同
channel-site = 现场启用
channel-tech = 技术支持
channel-warranty = 保修投诉
channel-loyalty = 忠诚计划
channel-survey = 满意度调查
channel-training = 培训
channel-exit = 关系结束
channel-online = 线上
channel-offline = 线下
channel-both = 线上与线下

## Sentences for a screen reader and alt text.

spoken-felt = 实际感受{ $feeling }
spoken-desired = 期望感受{ $feeling }
spoken-rating = { $what }：客户 { $customer }，内部 { $internal }
spoken-moment = 关键时刻
spoken-map = 客户旅程地图“{ $title }”，共 { $stages } 个阶段：{ $names }。
spoken-highest = 最高点：{ $name }。
spoken-lowest = 最低点：{ $name }。
spoken-moments = 关键时刻：{ $names }。
list-separator = 、
spoken-link = { $label }：从{ $from }到{ $to }
spoken-link-without-label = 连线：从{ $from }到{ $to }

## Speaker notes of a slide.

notes-labelled = { $label }：{ $text }

## The slides of a deck besides its maps.

deck-opportunities = 机会点，最值得做的在前
deck-resources = 所需资源
deck-impact = 影响
deck-effort = 投入
deck-impact-of = 影响 { $level }
deck-effort-of = 投入 { $level }
deck-do-first = 优先去做
deck-plan = 列入计划
deck-fill-in = 有空再做
deck-think-again = 再想一想
deck-answers = 回应 { $count } 个痛点
deck-have = 已有资源
deck-need = 需要获得
deck-have-none = 还没有列出
deck-need-none = 不再需要别的
