" :compiler asnlint, then :make checks the draft in the window and :copen lists the findings.
" Copy it to ~/.vim/compiler (Neovim: ~/.config/nvim/compiler).
if exists('current_compiler')
  finish
endif
let current_compiler = 'asnlint'
CompilerSet makeprg=asn-lint\ --format\ compact\ --no-color\ %:S
CompilerSet errorformat=%f:\ line\ %l\\,\ col\ %v\\,\ %trror\ -\ %m,
      \%f:\ line\ %l\\,\ col\ %v\\,\ %tarning\ -\ %m,
      \%f:\ line\ %l\\,\ col\ %v\\,\ %tnfo\ -\ %m,
      \%-G%.%#
