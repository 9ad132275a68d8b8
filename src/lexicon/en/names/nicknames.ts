/** Given names with their short and familiar forms, which one person may bear by turns: "Joe" and "Joseph". */
export const NICKNAMES: readonly (readonly string[])[] = `joseph joe joey
william bill will billy willy liam
robert bob rob bobby robbie
richard rick dick rich ricky
james jim jimmy jamie
john jack johnny jon
michael mike mick mickey
thomas tom tommy
charles charlie chuck chas
edward ed eddie ted ned
theodore ted teddy
anthony tony
daniel dan danny
david dave davey
donald don donny
andrew andy drew
christopher chris kit
timothy tim
stephen steven steve
kenneth ken kenny
gregory greg
jeffrey jeff geoffrey geoff
samuel sam sammy
benjamin ben benny
patrick pat paddy
matthew matt
nicholas nick
alexander alex al sasha
albert al bert
alan al
frederick fred freddie
francis frank
lawrence larry
gerald gerry jerry
leonard len lenny leo
peter pete
philip phil
raymond ray
ronald ron ronnie
vincent vince
walter walt
douglas doug
joshua josh
nathaniel nathan nate
zachary zach zack
jacob jake
abraham abe
eugene gene
elizabeth liz beth betty eliza lizzie libby
katherine catherine kathryn kate kathy cathy katie kitty
margaret maggie meg peggy
patricia pat patty tricia
deborah debbie deb
barbara barb
susan sue susie
jennifer jen jenny
jessica jess
rebecca becky becca
victoria vicky
christine chris tina
cynthia cindy
dorothy dot dottie
pamela pam
sandra sandy
judith judy
janet jan
kimberly kim
amanda mandy
samantha sam
alexandra alex sandra sasha
vladimir volodya
aleksandr alexander aleksander alexandr
mikhail misha
yevgeny evgeny evgeni yevgeni
sergei sergey
dmitry dmitri
yuri yury
aleksei alexei alexey
mohammed mohammad muhammad mohamed mohamad`
  .split('\n')
  .map((row) => row.split(' '))
