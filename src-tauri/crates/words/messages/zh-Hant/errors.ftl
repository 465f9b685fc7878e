# What went wrong, and what to do.

error-unknown = 發生錯誤：{ $detail }

## Why a change cannot be made.

error-unknown-map = 沒有地圖「{ $map }」，它可能已被刪除。
error-unknown-persona = 沒有顧客角色「{ $persona }」，它可能已被刪除。
error-unknown-stage = 沒有階段「{ $stage }」，它可能已被刪除。
error-unknown-touchpoint = 沒有接觸點「{ $touchpoint }」，它可能已被刪除。
error-unknown-lane = 沒有泳道「{ $lane }」，它可能已被刪除。
error-unknown-card = 沒有卡片「{ $card }」，它可能已被刪除。
error-unknown-link = 沒有連線「{ $link }」，它可能已被刪除。
error-unknown-picture = 文件中沒有圖片「{ $picture }」，請先加入圖片。
error-id-taken = 編號「{ $id }」已被使用，請換一個。
error-empty-id = 編號是空的，請至少輸入一個字元。
error-lane-holds-no-cards = 泳道「{ $lane }」由接觸點自動產生，不能放卡片，請選擇其他泳道。
error-not-of-stage = 接觸點「{ $touchpoint }」不在階段「{ $stage }」中，請選擇同一階段的接觸點。
error-not-neighbours = 卡片只能跨越相鄰的接觸點。
error-not-its-own-card = 卡片「{ $card }」不只屬於接觸點「{ $touchpoint }」，不能隨它複製。
error-out-of-range = { $field } 不能是 { $number }，請輸入其他數值。
