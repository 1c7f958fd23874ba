### Signing in, and accounts.

account-locked = 登录失败次数过多。请等待十五分钟后再试。
error-form = 此表单打开时间过长，或并非来自本网站的页面。请重新载入页面后再次提交。
