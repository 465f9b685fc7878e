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

## Files and windows.

error-not-found = 找不到「{ $path }」。它可能被移動、改名或刪除了。
error-no-permission = 您沒有讀寫「{ $path }」的權限。請另存新檔，或申請權限。
error-not-a-file = 「{ $path }」不是檔案。
error-too-large = 「{ $path }」太大，不可能是旅程地圖。
error-bad-name = 系統不允許以「{ $path }」作為檔名。請換一個名稱。
error-disk-full = 磁碟空間不足，無法寫入「{ $path }」。請清理磁碟，或存到其他位置。
error-file-exists = 檔案「{ $path }」已存在。
error-file-changed = 開啟之後，「{ $path }」已被其他程式修改。請另存新檔，或覆蓋它的修改（會保留一份副本）。
error-file = 無法讀寫「{ $path }」：{ $detail }
error-no-path = 這張地圖還沒有檔案。請選擇儲存位置。
error-nothing-open = 這個視窗沒有開啟地圖。
error-no-map = 檔案裡沒有這張地圖。
error-no-template = 沒有名為「{ $name }」的範本。
error-connection = 視窗無法連線到程式：{ $detail }
