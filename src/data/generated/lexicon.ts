// Words of several syllables: VnVocab of RDRsegmenter, © 2017–2019 Dat Quoc Nguyen, Apache License 2.0
// (https://www.apache.org/licenses/LICENSE-2.0); changed: lower case, tones placed as in hòa, words of two to five
// syllables, packed in ASCII (see packed.ts). Made by: npm run tool tools/segment/lexicon.ts
export const lexicon: string = `a ba3o
a dua
a giao
a ha
a hoa2n
a ma to7
a phie61n
a to2ng
a tu2ng
a xit
a1 a2
a1 ha65u
a1 kha63u
a1 kho6i
a1 kim
a1 nguye6n
a1 nhie65t d9o71i
a1 phie65n
a1 qua6n
a1 su72ng
a1 tha1nh
a1c ba1
a1c ba1o
a1c ca1i la2
a1c ca3m
a1c chie61n
a1c d9o65c
a1c d9u71c
a1c gia3 a1c ba1o
a1c ha5i
a1c hie63m
a1c hu74u a1c ba1o
a1c kha63u
a1c la2
a1c lie65t
a1c mie65ng
a1c mo3
a1c mo65ng
a1c mo65t ca1i la2
a1c nghie65p
a1c nghie65t
a1c nha6n
a1c o6n
a1c pha5m
a1c qua3
a1c quy3
a1c ta65t
a1c ta6m
a1c ta8ng
a1c tha62n
a1c thu1
a1c ti1nh
a1c va2ng
a1c y1
a1ch ta81c
a1ch va65n
a1i a6n
a1i cha2
a1i hu74u
a1i khanh
a1i mo65
a1i nam a1i nu74
a1i nga5i
a1i nu74
a1i nu7o7ng
a1i phi
a1i qua62n
a1i quo61c
a1i ti2nh
a1m a3nh
a1m chi3
a1m ha5i
a1m hie65u
a1m muo65i
a1m que3
a1m sa1t
a1m ta3
a1m thi5
a1n binh ba61t d9o65ng
a1n ma5ch
a1n ma5ng
a1n ngu74
a1n phi1
a1n sa1t
a1n thu7
a1n ti1ch
a1n treo
a1n tu72
a1ng chu72ng
a1nh kim
a1nh o3i
a1nh sa1ng
a1o a61m
a1o ba lo64
a1o ba2o
a1o bay
a1o bi2a
a1o bo6ng
a1o ca1nh
a1o ca1nh tie6n
a1o ca2 sa
a1o choa2ng
a1o co61i
a1o cu7o71i
a1o d9a5i ca1n
a1o d9a62m
a1o da2i
a1o ga61m d9i d9e6m
a1o gai
a1o gia1p
a1o gio1
a1o ha5t
a1o ke1n
a1o kha1ch
a1o kha8n
a1o khoa1c
a1o la1
a1o la85n
a1o lo1t
a1o lo5t lo2ng
a1o ma85c cha83ng qua1 d9a62u
a1o mu7a
a1o na4o
a1o na65u
a1o na8m tha6n
a1o nho65ng
a1o nu7o71c
a1o phao
a1o pho6ng
a1o pull
a1o pun
a1o qua62n
a1o quan
a1o re1t
a1o ro65ng
a1o so6
a1o ta81m
a1o tang
a1o te61
a1o thu5ng
a1o to7i
a1o tra61n thu3
a1o tro73
a1o tu71 tha6n
a1o ve65 sinh
a1o xie6m
a1o xo61ng
a1p ba1ch
a1p bu71c
a1p cha3o
a1p che61
a1p cho1t
a1p d9a3o
a1p d9a85t
a1p d9ie65n
a1p d9ie65u
a1p da64n
a1p du5ng
a1p gia1
a1p gia3i
a1p huye61t
a1p ke61
a1p lu75c
a1p phe
a1p phi1ch
a1p sua61t
a1p ta3i
a1p tha61p
a1p tha61p nhie65t d9o71i
a1p thue61
a1p to61ng
a1p trie65n
a1t chu3 ba2i
a1y na1y
a2 a2
a2 o7i
a2 uo6m
a2o a2o
a2o a5t
a3 d9a2o
a3 d9a62u
a3 hoa2n
a3i quan
a3m d9a5m
a3nh d9ie63m
a3nh hu7o73ng
a3o a3nh
a3o d9a8ng
a3o gia1c
a3o ho1a
a3o huye62n
a3o mo65ng
a3o na4o
a3o thua65t
a3o thua65t gia
a3o tu7o73ng
a3o tu7o75ng
a3o vo5ng
a5 o7i
a61m a a61m o71
a61m a a61m u71
a61m a a61m u71c
a61m a1ch
a61m a1p
a61m ca65t no lo2ng
a61m che1n
a61m chuye6n
a61m cu1ng
a61m d9a62u
a61m e6m
a61m no
a61m o71
a61m o71 ho65i te62
a61m oa1i
a61m sinh
a61m ti1ch
a61m u71
a61m u71c
a61n ba3n
a61n d9i5nh
a61n gia1o
a61n ha2nh
a61n kie61m
a61n loa1t
a61n loa1t pha63m
a61n pha63m
a61n quye61t
a61n ti1n
a61n tu7o75ng
a61p a a61p u1ng
a61p ca6y d9o75i tho3
a61p chie61n lu7o75c
a61p da6n sinh
a61p iu
a61p ma65n o6m d9a2o
a61p o6m
a61p u1ng
a61p u3
a61t gia1p
a61u chu1a
a61u chu3
a61u nhi
a61u tho7
a61u tri4
a61u tri4 vie6n
a61u tru2ng
a61u xung
a62m a2o
a62m a4
a62m a62m
a62m i2
a62m i4
a62m u72
a62ng a65c
a62ng a65ng
a62u o7
a63m i3u
a63m ke61
a63m mo61c
a63m si2
a63m tha61p
a63m thu75c
a63m u7o71t
a63m u7o7ng
a63m xi2u
a63n chu71a
a63n cu7
a63n da65t
a63n danh
a63n du5
a63n gia61u
a63n hie65n
a63n hoa
a63n khua61t
a63n la65u
a63n na1u
a63n na61p
a63n na85c
a63n ngu74
a63n nha64n
a63n nu1p
a63n si4
a63n so61
a63n ta2i
a63n ta2ng
a63n ti2nh
a63n u71c
a63n y1
a63u d9a3
a63u ta3
a64m o72
a65m a2 a65m a5ch
a65m a5ch
a65m o5e
a65m u72
a65m u75c
a6m a61m
a6m a63m
a6m a6m
a6m a6m u u
a6m ba
a6m ba3n
a6m binh
a6m bo65i
a6m chu3
a6m co6ng
a6m co7 ba3n
a6m cu75c
a6m cu75c du7o7ng ho62i
a6m cung
a6m d9a5o
a6m d9ie65u
a6m d9u71c
a6m du7o7ng ca1ch bie65t
a6m du7o7ng ca1ch tro73
a6m du7o7ng li5ch
a6m giai
a6m hao
a6m ho5c
a6m ho62n
a6m ho65
a6m hu7o73ng
a6m i3
a6m khi1
a6m khu
a6m li5ch
a6m lu7o75ng
a6m lua65t
a6m mu7u
a6m nang
a6m nha5c
a6m nhai
a6m pha62n
a6m phu3
a6m sa81c
a6m ta62n
a6m tha62m
a6m thanh
a6m thoa
a6m ti
a6m ti1n
a6m ti1nh
a6m tie61t
a6m to61
a6m tra5ch
a6m tri2nh
a6m ty
a6m u
a6m va65t
a6m vang
a6m vi5
a6m vi5 ho5c
a6m vu75c
a6n a1i
a6n ca62n
a6n d9u71c
a6n gia
a6n gia3m
a6n ha65n
a6n hue65
a6n nghi4a
a6n nha6n
a6n nhi
a6n oa1n
a6n ti2nh
a6n tra5ch
a6n tu71
a6n xa1
a6u ca
a6u d9a61t
a6u ho1a
a6u la2
a6u lo
a6u no63i
a6u phu5c
a6u sa62u
a6u ta2u
a6u thuye62n
a6u ye61m
a81c e6
a81ng co63
a81ng ho5ng
a81ng la85ng
a81t ha83n
a81t la2
a82ng a85c
a84m ngu73a
a8m a81p
a8n ba1m
a8n ba1o
a8n ba1o co6
a8n ba1o ha5i
a8n ba63n
a8n ba64m
a8n ba65n
a8n bo7 la2m bie61ng
a8n bo71t
a8n ca1m
a8n ca1nh
a8n ca2n no1i ro74
a8n ca81p
a8n ca81p a8n na3y
a8n cha1o d9a1 ba1t
a8n cha1o d9a1i ba1t
a8n cha81c ma85c be62n
a8n cha85n
a8n chay
a8n chay na82m d9a61t
a8n che5t
a8n chi5u
a8n chia
a8n cho7i
a8n chu2ng
a8n chu75c
a8n chu75c na82m cho72
a8n cu7o71p
a8n d9a61t
a8n d9a65m
a8n d9a65u na82m nho72
a8n d9o72i o73 kie61p
a8n d9o75i na82m cho72
a8n d9ong
a8n d9u3
a8n d9u71t
a8n d9u7o72ng
a8n da2y
a8n da62m na82m de62
a8n de2
a8n die65n
a8n do64
a8n do73
a8n du7ng ngo62i ro62i
a8n ghe1m
a8n gia1
a8n gia3i
a8n gian
a8n gio1 na82m mu7a
a8n gio1 na82m su7o7ng
a8n gio7
a8n go3i
a8n go73i na82m nho72
a8n gu73i na82m nho72
a8n ha2ng
a8n ha5i
a8n ha5i d9a1i na1t
a8n hie61p
a8n hie61p a8n d9a1p
a8n ho3i
a8n ho5c
a8n ho61i lo65
a8n ho71t
a8n hu7o7ng a8n hoa
a8n kha1ch
a8n kho6ng
a8n kho6ng a8n ho3ng
a8n kho6ng ngo62i ro62i
a8n kho6ng ngo62i ro64i
a8n kho6ng no1i co1
a8n kho71p
a8n kie6ng
a8n la1i
a8n la2m
a8n la65n
a8n lie62n
a8n lo6ng o73 lo64
a8n lo72i
a8n lu7o72ng
a8n ma2y
a8n ma2y d9o2i xo6i ga61c
a8n ma3nh
a8n ma85c
a8n ma85n kha1t nu7o71c
a8n may
a8n mie61ng tra3 mie61ng
a8n mo2n
a8n mo2n kim loa5i
a8n mu72ng
a8n na82m
a8n na8n
a8n ne6n la2m ra
a8n ngo5n
a8n ngon ma85c d9e5p
a8n ngu3
a8n ngu7o72i
a8n nha65p
a8n nha65u
a8n nha82m
a8n nhi5p
a8n nho72 o73 d9a65u
a8n nhu7 mo3 khoe1t
a8n no va1c na85ng
a8n no1i
a8n o61c no1i mo2
a8n o73
a8n pha3i ba3
a8n pha3i d9u4a
a8n quy5t
a8n ro64i
a8n ro7
a8n ro73
a8n sa84n na82m ngu73a
a8n so61ng nuo61t tu7o7i
a8n su7o7ng
a8n sung ma85c su7o71ng
a8n ta2n pha1 ha5i
a8n ta5p
a8n tha65t la2m gia3
a8n the62
a8n theo
a8n tho6ng
a8n thua
a8n tie62n
a8n tie6u
a8n to no1i lo71n
a8n tra3 bu74a
a8n tra62u
a8n tra81ng ma85c tro7n
a8n tre6n ngo62i tro61c
a8n tro65m
a8n tu5c no1i phe1t
a8n tu7o7i nuo61t so61ng
a8n tuye61t na82m su7o7ng
a8n uo61ng
a8n va4
a8n va5
a8n va65n
a8n vay
a8n vo1c ho5c hay
a8n vu5ng
a8n xa2i
a8n xin
a8n xo1 mo1 nie6u
a8n xo63i
a8n xo63i o73 thi2
a8n y1
a8ng a83ng
acid acetic
acid amin
acid be1o
acid carbonic
acid chlorhydric
acid folic
acid nitric
acid sulfuric
ad hoc
ai ai
ai ba3o
ai d9ie61u
ai d9o72i
ai hoa2i
ai kha3o ma2 xu7ng
ai la5i
ai mu7o75n
ai na61y
ai ngo72
ai oa1n
am hie63u
am thanh ca3nh va81ng
am tu7o72ng
ampere ke61
an ba2i
an ba62n la5c d9a5o
an cu7
an cu7 la5c nghie65p
an da6n
an du7o74ng
an du7o74ng d9u7o72ng
an gia61c
an gia61c nga2n thu
an gia61c nghi2n thu
an hu7o73ng
an khang
an la2nh
an la5c
an nghi3
an nguy
an nha2n
an nhie6n
an ninh
an pha65n
an pha65n thu3 thu7o72ng
an sinh
an ta1ng
an ta6m
an tha62n
an tha6n
an thai
an to5a
an toa2n
an toa2n khu
an toa2n lao d9o65ng
an tri1
an u3i
an u3y
an vi5
an vui
ang a1ng
anh a1ch
anh a1nh
anh a61y
anh ca3
anh cha2ng
anh chi5
anh chi5 em
anh d9a2o
anh du4ng
anh em
anh em co5c che2o
anh em d9o62ng hao
anh em thu1c ba1
anh ha2o
anh hoa
anh hu2ng
anh hu2ng ca
anh hu2ng ca1 nha6n
anh hu2ng chu3 nghi4a
anh hu2ng ma5t lo65
anh hu2ng ma5t va65n
anh hu2ng ro7m
anh kie65t
anh linh
anh minh
anh nuo6i
anh qua6n
anh ta
anh ta2i
anh thu7
anh trai
anh tu1c
anh tua61n
anh vu4
anh ye61n
ao chuo6m
ao ho62
ao tu2
ao u7o71c
axit amin
axit axetic
axit cacbonic
axit clohid9ric
axit nitric
axit sunfuric
ba ba
ba ba3y
ba be62 bo61n be6n
ba bi5
ba bo61n
ba ca65p
ba cha6n bo61n ca83ng
ba chi2m ba3y no63i
ba chi3
ba co5c ba d9o62ng
ba cu2ng
ba d9a2o
ba d9a62u sa1u tay
ba d9a65u
ba ga1c
ba ga5c
ba gai
ba gia8ng
ba ho62n ba3y vi1a
ba ho62n chi1n vi1a
ba hoa
ba hoa chi1ch cho2e
ba hoa thie6n d9i5a
ba hoa xi1ch d9e61
ba khi1a
ba kho6ng
ba ki1ch
ba la1
ba la1p
ba la8ng nha8ng
ba le6
ba lo6
ba lo6ng
ba lo7n
ba ma1
ba ma1u sa1u co7n
ba ma85t mo65t lo72i
ba me5
ba mu4i gia1p co6ng
ba mu7o7i
ba pha3i
ba qua6n
ba que
ba que xo3 la1
ba ro5i
ba sa
ba sinh
ba soi
ba tha1ng
ba toong
ba tra8ng
ba tro75n
ba tro75n ba tra5o
ba va5
ba va5n hai
ba xa5o
ba xi5 d9e61
ba xu
ba1 ca1o
ba1 chie61m
ba1 chu3
ba1 chu71ng
ba1 d9a5o
ba1 d9o3
ba1 ho65
ba1 la1p
ba1 phu5
ba1 quan
ba1 quye62n
ba1 ta1nh
ba1 tra5o
ba1 tu7o71c
ba1 vo7
ba1 vu7o7ng
ba1c a1i
ba1c be3
ba1c bo3
ba1c co63
ba1c co63 tho6ng kim
ba1c ho5c
ba1c me5
ba1c si4
ba1c ta5p
ba1c va65t
ba1ch be65nh
ba1ch bo63
ba1ch bo65
ba1ch chie61n
ba1ch chie61n ba1ch tha81ng
ba1ch chu nie6n
ba1ch co6ng
ba1ch die65p
ba1ch gia chu7 tu73
ba1ch ho1a
ba1ch ho75p
ba1ch khoa
ba1ch khoa thu7
ba1ch khoa toa2n thu7
ba1ch nghe65
ba1ch nha65t
ba1ch nie6n giai la4o
ba1ch pha1t ba1ch tru1ng
ba1ch pha6n
ba1ch quan
ba1ch ta1n
ba1ch tha3o
ba1ch tha81ng
ba1ch thanh
ba1ch thu1
ba1ch ti1nh
ba1i bie65t
ba1i d9u7o72ng
ba1i kie61n
ba1i li4nh
ba1i nha65n
ba1i phu5c
ba1i ta5
ba1i to63
ba1i tu72
ba1i va65t
ba1i va65t gia1o
ba1i vo5ng
ba1i xa1i
ba1i ye61t
ba1m bi1u
ba1m ca2ng
ba1m tru5
ba1m vi1u
ba1n bi2nh nguye6n
ba1n buo6n
ba1n ca62u
ba1n ca62u na4o
ba1n cha1c
ba1n cha5y
ba1n chi5u
ba1n co6ng
ba1n co6ng khai
ba1n d9a3o
ba1n d9a61u gia1
ba1n d9o63 ba1n tha1o
ba1n d9o65
ba1n d9u71ng
ba1n da5o
ba1n da64n
ba1n da6m
ba1n ha5
ba1n ho1a gia1
ba1n hoa
ba1n ke61t
ba1n khai
ba1n ki1nh
ba1n le3
ba1n ma5ng
ba1n nguye65t
ba1n nguye65t san
ba1n nguye6n a6m
ba1n non
ba1n nu7o71c
ba1n nu7o71c buo6n da6n
ba1n pha1 gia1
ba1n phu5 a6m
ba1n rao
ba1n rong
ba1n si3
ba1n so61ng ba1n che61t
ba1n so7n d9i5a
ba1n tha1o
ba1n tha2nh pha63m
ba1n tha6n
ba1n tha6n ba61t toa5i
ba1n ti1n ba1n nghi
ba1n to61ng
ba1n to61ng ba1n ta1ng
ba1n to61ng ba1n tha1o
ba1n tra3 da62n
ba1n tra3 go1p
ba1n tro6n nuo6i mie65ng
ba1n tro72i kho6ng va8n tu75
ba1n tru1
ba1n trung
ba1n tu75 d9o65ng
ba1n vo75 d9o75 con
ba1n vu4 trang
ba1n xo71i
ba1ng bo63
ba1nh ba2ng
ba1nh bao
ba1nh be2o
ba1nh bo2
ba1nh bo3ng
ba1nh ca1y
ba1nh ca81t
ba1nh canh
ba1nh cha3
ba1nh chay
ba1nh che2
ba1nh chu7ng
ba1nh co61m
ba1nh cuo61n
ba1nh d9a
ba1nh d9a nem
ba1nh d9a2
ba1nh d9a65u xanh
ba1nh d9ai
ba1nh d9u1c
ba1nh de3o
ba1nh e61ch
ba1nh gai
ba1nh gia62y
ba1nh gio
ba1nh gio2
ba1nh go61i
ba1nh ho3i
ba1nh i1t
ba1nh in
ba1nh ke5o
ba1nh kha3o
ba1nh khoa1i
ba1nh khoai
ba1nh khu1c
ba1nh la1i
ba1nh ma65t
ba1nh mi2
ba1nh mi2 go61i
ba1nh mu7o71t
ba1nh na65m
ba1nh ne61p
ba1nh nu7o71ng
ba1nh pho62ng
ba1nh pho62ng to6m
ba1nh pho73
ba1nh que61
ba1nh quy
ba1nh ra1n
ba1nh ra8ng
ba1nh ta2y
ba1nh ta6y
ba1nh tai voi
ba1nh te1t
ba1nh te3
ba1nh tha1nh
ba1nh to63
ba1nh to6m
ba1nh tra1i
ba1nh tra1ng
ba1nh tro
ba1nh tro6i
ba1nh trung thu
ba1nh u1
ba1nh u1 tro
ba1nh u7o71t
ba1nh ve4
ba1nh vi1t
ba1nh xe
ba1nh xe2o
ba1o a3nh
ba1o a6n
ba1o an
ba1o bie63u
ba1o bo63
ba1o ca1o
ba1o ca1o vie6n
ba1o chi1
ba1o chu7o7ng
ba1o co6
ba1o co6ng
ba1o d9a1p
ba1o d9e62n
ba1o d9ie65n tu73
ba1o d9o65ng
ba1o danh
ba1o gia1
ba1o gio71i
ba1o ha5i
ba1o hi2nh
ba1o hi3
ba1o hie61u
ba1o hie65u
ba1o hy3
ba1o lie61p
ba1o mo65ng
ba1o no1i
ba1o o7n
ba1o oa1n
ba1o phu5c
ba1o qua1n
ba1o quo61c
ba1o tang
ba1o thu2
ba1o thu71c
ba1o tie65p
ba1o tu73
ba1o tu7o72ng
ba1o u71ng
ba1o vie61t
ba1o vu5
ba1o vu5 vie6n
ba1o ye6n
ba1t a6m
ba1t cha65u
ba1t chie61t ye6u
ba1t chu74
ba1t co63
ba1t cu1
ba1t d9a2n
ba1t d9i4a
ba1t die65n
ba1t gia1c
ba1t hu7o7ng
ba1t ke61t
ba1t ma64u
ba1t nga1t
ba1t nha1o
ba1t nha1o chi khu7o7n
ba1t o6 to6
ba1t pha63m
ba1t pho61
ba1t qua1i
ba1t sa1ch
ba1t tie61t
ba1t tie6n
ba1u va65t
ba2 a8n nem
ba2 ba
ba2 chu1a
ba2 co6
ba2 co61t
ba2 con
ba2 cu5
ba2 d9o74
ba2 gia
ba2 gia2
ba2 mu5
ba2 nguye65t
ba2 nha5c
ba2 phu7o71c
ba2 tre3
ba2 xa4
ba2 xo7
ba2i ba1c
ba2i ba1ng
ba2i ba3n
ba2i ba5c
ba2i ba6y
ba2i binh bo61 tra65n
ba2i bo6ng
ba2i chi3
ba2i cho2i
ba2i ha3i
ba2i ho5c
ba2i kho1a
ba2i la2m
ba2i mu5c
ba2i nga2
ba2i ngoa5i
ba2i ta65p
ba2i ta6y
ba2i thuo61c
ba2i ti1nh
ba2i tie61t
ba2i toa1n
ba2i tri1
ba2i tru72
ba2i trung
ba2i vi5
ba2i vo73
ba2i xi1ch
ba2i xua61t
ba2n ba5c
ba2n ca1t
ba2n ca4i
ba2n ca62u
ba2n cha3i
ba2n cha6n
ba2n cho6ng
ba2n co72
ba2n cuo61c
ba2n d9a5c
ba2n d9a5p
ba2n d9e2n
ba2n d9i5nh
ba2n d9o65c
ba2n da6n thie6n ha5
ba2n ghe61
ba2n gia61y
ba2n giao
ba2n hoa2n
ba2n la2
ba2n la2 ho7i
ba2n lu2i
ba2n lua65n
ba2n ma1y
ba2n ma3nh
ba2n phi1m
ba2n ra
ba2n ra ta1n va2o
ba2n ra2
ba2n ren
ba2n ru2n
ba2n soa5n
ba2n ta1n
ba2n tay
ba2n tay va2ng
ba2n tha3o
ba2n tha5ch
ba2n tha81ng ba5c
ba2n tha81ng va2ng
ba2n tho72
ba2n ti1nh
ba2n to5a
ba2n tro63
ba2n u3i
ba2ng ba5c
ba2ng he65
ba2ng hoa2ng
ba2ng quan
ba2ng quang
ba2ng thi1nh
ba2ng tie61p
ba2nh ba5nh
ba2nh to6
ba2nh tru7o71ng
ba2o a3nh
ba2o bo5t
ba2o che61
ba2o che61 ho5c
ba2o chu74a
ba2o hao
ba2o mo2n
ba2o ngu7
ba2o thai
ba2o to65c
ba2o tu73
ba2o tu73 nang
ba2o xa1c
ba2o xoi
ba2u ba5u
ba2y ba1n
ba2y bie65n
ba2y d9a85t
ba2y mu7u d9a85t chu7o71c
ba2y to3
ba2y vai
ba2y ve4
ba3 do65t
ba3 la3
ba3 vai
ba3i ha3i
ba3i hoa3i
ba3n a1n
ba3n a6m
ba3n ba1o
ba3n bo65
ba3n cha61t
ba3n chi1
ba3n chi1nh
ba3n chu71c
ba3n d9i5a
ba3n d9o62
ba3n d9o62 ho5c
ba3n da5ng
ba3n doanh
ba3n du7o7ng
ba3n ghi nho71
ba3n go61c
ba3n ha5t
ba3n hie65u
ba3n in thu73
ba3n ke4m
ba3n la2ng
ba3n la4nh
ba3n le62
ba3n li4nh
ba3n ma5ch
ba3n ma5ch chu3
ba3n ma64u
ba3n ma85t
ba3n me65nh
ba3n mu7o72ng
ba3n na8ng
ba3n nga4
ba3n ngu74
ba3n nha5c
ba3n qua1n
ba3n quo61c
ba3n quye62n
ba3n sa81c
ba3n sao
ba3n su7
ba3n ta6m
ba3n te65
ba3n tha3o
ba3n tha6n
ba3n the63
ba3n the63 lua65n
ba3n ti1nh
ba3n ve4
ba3n vi5
ba3n xu71
ba3ng bie63u
ba3ng ca6n d9o61i
ba3ng chu74 ca1i
ba3ng cu73u chu7o7ng
ba3ng d9en
ba3ng hie65u
ba3ng la3ng
ba3ng ma2u
ba3ng nha4n
ba3ng so61
ba3ng to63ng sa81p
ba3ng tua62n hoa2n
ba3ng va2ng
ba3nh bao
ba3nh cho5e
ba3nh ma81t
ba3nh trai
ba3o an
ba3o an binh
ba3o ban
ba3o bo61i
ba3o chu71ng
ba3o cu73
ba3o d9a3m
ba3o du7o74ng
ba3o ha2nh
ba3o hie61n
ba3o hie63m
ba3o hie63m ba81t buo65c
ba3o hie63m ho64n ho75p
ba3o hie63m nha6n tho5
ba3o hie63m phi nha6n tho5
ba3o hie63m xa4 ho65i
ba3o hie63m y te61
ba3o ho65
ba3o ho65 lao d9o65ng
ba3o ho65 ma65u di5ch
ba3o hoa2ng
ba3o hoa2ng ho7n vua
ba3o ke6
ba3o kie61m
ba3o la4nh
ba3o li4nh
ba3o lu7u
ba3o ma5ng
ba3o ma64u
ba3o ma65t
ba3o me65nh
ba3o nho3
ba3o qua3n
ba3o sanh
ba3o ta2ng
ba3o tha1p
ba3o thu3
ba3o tie6u
ba3o to62n
ba3o to62n ba3o ta2ng
ba3o toa2n
ba3o tri2
ba3o tro5ng
ba3o tro75
ba3o va65t
ba3o ve65
ba4 bo72i
ba4 tra62u
ba4i be63 nu7o7ng da6u
ba4i binh
ba4i bo3
ba4i ca1
ba4i cha62u
ba4i cho75
ba4i chu71c
ba4i co6ng
ba4i kho1a
ba4i mie64n
ba4i na5i
ba4i nhie65m
ba4i ta65p
ba4i ta81m
ba4i tha3i
ba4i thi5
ba4i thu75c
ba4i trie62u
ba4i tru7o72ng
ba4o bu2ng
ba4o ca1t
ba4o gio6ng
ba4o ho2a
ba4o lu5t
ba4o ro71t
ba4o ta1p
ba4o to61
ba4o tu72
ba4o tuye61t
ba5 a8n ba5 no1i
ba5c a1c
ba5c be4o
ba5c bromua
ba5c bromur
ba5c d9a4i
ba5c d9a62u
ba5c d9ie62n
ba5c gia61y
ba5c ha2
ba5c la5c
ba5c lo1t
ba5c ma1
ba5c ma2u
ba5c ma2y
ba5c ma62u
ba5c ma85t
ba5c me65nh
ba5c nghe65
ba5c nha5c
ba5c nhu7o75c
ba5c pha65n
ba5c phe61ch
ba5c pho7
ba5c thau
ba5c ti2nh
ba5c xu
ba5ch ba5ch
ba5ch bie61n
ba5ch ca62u
ba5ch chi3
ba5ch cu1c
ba5ch cu7o7ng ta2m
ba5ch d9a1i
ba5ch d9a2n
ba5ch d9a62u
ba5ch d9a62u qua6n
ba5ch d9a65u kha61u
ba5ch d9ie61n
ba5ch d9inh
ba5ch d9o62ng nu74
ba5ch d9o71i
ba5ch die65n thu7 sinh
ba5ch du7o7ng
ba5ch ha5c
ba5ch ha62u
ba5ch huye61t
ba5ch huye61t ba2o
ba5ch huye61t ca62u
ba5ch kim
ba5ch la5p
ba5ch lo65
ba5ch mao ca8n
ba5ch nha65t
ba5ch phie61n
ba5ch phu5 tu73
ba5ch ta5ng
ba5ch thoa5i
ba5ch tie62n
ba5ch tro5c
ba5ch trua65t
ba5ch tuo65c
ba5ch ye61n
ba5i binh
ba5i hoa5i
ba5i lie65t
ba5i lo65
ba5i qua6n
ba5i tra65n
ba5i tu7o71ng
ba5i vong
ba5n ba62u
ba5n ba62y
ba5n be2
ba5n con di2
ba5n d9ie62n
ba5n d9o5c
ba5n d9o72i
ba5n d9u7o72ng
ba5n ha2ng
ba5n hu74u
ba5n lan
ba5n lo2ng
ba5n no61i kho61
ba5n tra8m na8m
ba5n va2ng
ba5n vong nie6n
ba5ng nha5ng
ba5o a8n ba5o no1i
ba5o be65nh
ba5o chi1nh
ba5o chu1a
ba5o d9o65ng
ba5o da5n
ba5o gan
ba5o ha2nh
ba5o lie65t
ba5o loa5n
ba5o lu75c
ba5o mie65ng
ba5o mo62m
ba5o mo62m ba5o mie65ng
ba5o nghi5ch
ba5o ngu7o75c
ba5o pha1t
ba5o pho63i
ba5o ta2n
ba5o tha62n
ba5o thie6n nghi5ch d9i5a
ba5t ho62n
ba5t ho7i
ba5t ma5ng
ba5t nga2n
ba5t nhi4
ba5t tai
ba5t te6
ba5t thie65p
ba5t tu73
ba5t vi1a
ba5t vi1a kinh ho62n
ba61m bu5ng
ba61m chi1
ba61m d9o61t
ba61m d9o65n
ba61m gan
ba61m gio72
ba61m ngo5n
ba61m ra su74a
ba61n bi1t
ba61n bi1u
ba61n loa5n
ba61p ba ba61p be6nh
ba61p be6nh
ba61t an
ba61t ba5o d9o65ng
ba61t ba82ng
ba61t bi2nh
ba61t bi2nh d9a83ng
ba61t bie61n
ba61t ca62n
ba61t ca63n
ba61t ca65p
ba61t cha61p
ba61t chi1nh
ba61t cho75t
ba61t co65ng d9a1i thie6n
ba61t co6ng
ba61t cu71
ba61t d9a81c chi1
ba61t d9a81c di4
ba61t d9a81c ki2 tu73
ba61t d9a81c ky2 tu73
ba61t d9a83ng thu71c
ba61t d9i5nh
ba61t d9o62
ba61t d9o62ng
ba61t d9o65ng
ba61t d9o65ng sa3n
ba61t di ba61t di5ch
ba61t die65t
ba61t gia1c
ba61t ha3o
ba61t ha5nh
ba61t hie61u
ba61t ho2a
ba61t ho75p le65
ba61t ho75p li1
ba61t ho75p ly1
ba61t ho75p pha1p
ba61t ho75p ta1c
ba61t hu3
ba61t ke63
ba61t kha3
ba61t kha3 chie61n ba5i
ba61t kha3 kha1ng
ba61t kha3 thi
ba61t kha3 tri lua65n
ba61t kha3 xa6m pha5m
ba61t kham
ba61t khua61t
ba61t ki1nh
ba61t ki2
ba61t ky2
ba61t lo75i
ba61t lu75c
ba61t lu7o7ng
ba61t lua65n
ba61t ma4n
ba61t minh
ba61t mu5c
ba61t nghi2
ba61t nghi4a
ba61t ngo72
ba61t nha4
ba61t nha61t
ba61t nha64n
ba61t nha6n
ba61t nhu7 y1
ba61t nhu7o75c
ba61t o63n
ba61t o63n d9i5nh
ba61t pha6n tha81ng ba5i
ba61t phu7o7ng tri2nh
ba61t qua1
ba61t ta2i
ba61t ta61t
ba61t ta65n
ba61t tha2nh
ba61t tha2nh cu1
ba61t tha2nh va8n
ba61t tha62n
ba61t thi2nh li2nh
ba61t thu7o72ng
ba61t ti1n
ba61t ti1n nhie65m
ba61t ti2nh
ba61t ti3nh
ba61t ti3nh nha6n su75
ba61t tie65n
ba61t tra81c
ba61t tri5
ba61t trung
ba61t tu1c
ba61t tu73
ba61t tu7o72ng
ba61t y1
ba61u chi1
ba61u ve1o
ba61u vi1u
ba61u xe1n
ba61y bo71t
ba61y cha2y
ba61y cha62y
ba61y chu72
ba61y gio72
ba61y la6u
ba61y la6u nay
ba61y nay
ba61y nhie6u
ba62m gan ti1m ruo65t
ba62m gia65p
ba62n ba1ch
ba62n ba65t
ba62n co61
ba62n co61 no6ng
ba62n cu2ng
ba62n cu2ng ho1a
ba62n cu2ng kho61 be65n
ba62n d9a5o
ba62n ha2n
ba62n huye61t
ba62n no6ng
ba62n si4
ba62n ta8ng
ba62n tha62n
ba62n tie65n
ba62u ba1n
ba62u ba5n
ba62u ba62u
ba62u ba65u
ba62u bi1
ba62u bi4nh
ba62u cho5n
ba62u chu3
ba62u cu73
ba62u d9a2n the6 tu73
ba62u d9o6ng
ba62u d9oa2n
ba62u d9oa2n the6 tu73
ba62u du5c
ba62u eo
ba62u gia1c
ba62u ha6m
ba62u kho6ng khi1
ba62u na65m
ba62u ngu7ng
ba62u ru7o75u tu1i tho7
ba62u sao
ba62u so6
ba62u tro72i
ba62y d9a85t
ba62y ha62y
ba62y nha62y
ba62y to6i
ba62y tre3
ba63m ba1o
ba63m cha61t
ba63m sinh
ba63m ti1nh
ba63n mi2nh
ba63n tha63n ba62n tha62n
ba63n thi3u
ba64y co2 ke
ba65c tam ca61p
ba65m ba5ch
ba65m ba5p
ba65m tro75n
ba65n bi5u
ba65n lo2ng
ba65n mo5n
ba65n ro65n
ba65n ta6m
ba65p ba2 ba65p be62nh
ba65p ba2 ba65p bo4m
ba65p ba2 ba65p bu2ng
ba65p be5
ba65p be62nh
ba65p be6nh
ba65p bo4m
ba65p bo62ng
ba65p bo64ng
ba65p bu2ng
ba65p bung
ba65t d9e2n xanh
ba65t lo2 xo
ba65t lu73a
ba65t mi1
ba65t ta81t
ba65t tu7o72ng
ba65u cu73a
ba65u xa65u
ba65y ba5
ba6ng khua6ng
ba6ng la6ng
ba6ng quo7
ba6y ba63y
ba6y chu72
ba6y gio72
ba6y nhie6u
ba81c ba1n ca62u
ba81c ba65c
ba81c ba65c kie6u ki2
ba81c ba65c kie6u ky2
ba81c ba65c la2m cao
ba81c bo65
ba81c ca62u
ba81c cu75c
ba81c cu75c quye62n
ba81c nam
ba81c sa2i ho62
ba81c thuo65c
ba81n bo63ng
ba81n cha1c
ba81n mi2n
ba81n ta63y
ba81n tie61ng
ba81n to61c d9o65
ba81ng nha81ng
ba81p ca2y
ba81p ca3i
ba81p cha6n
ba81p chuo61i
ba81p co7
ba81p d9u2i
ba81p ngo6
ba81p tay
ba81p thi5t
ba81p ve61
ba81t a61n
ba81t ba1nh
ba81t be3
ba81t bi1
ba81t bo1ng d9e2 chu72ng
ba81t bo62
ba81t bo71
ba81t buo65c
ba81t ca1 hai tay
ba81t ca1i
ba81t cha6n chu74 ngu4
ba81t che5t
ba81t cho75t
ba81t chu7o71c
ba81t chuo62n chuo62n
ba81t chuye65n
ba81t co1c
ba81t co1c bo3 d9i4a
ba81t co6 tro1i co65t
ba81t d9a62u
ba81t d9a62u tu72
ba81t d9e62n
ba81t e1p
ba81t ga85p
ba81t gio5ng
ba81t giu74
ba81t khoa1n
ba81t khoan ba81t nha85t
ba81t ma5ch
ba81t ma81t
ba81t mo61i
ba81t na5t
ba81t ne ba81t ne1t
ba81t ne1t
ba81t nguo62n
ba81t nha5y
ba81t nha6n ti2nh
ba81t nhi5p
ba81t no5n
ba81t no75
ba81t quye61t
ba81t re64
ba81t tay
ba81t tha8m
ba81t tho1p
ba81t thu7o72ng
ba81t ti2nh
ba81t to65i
ba81t tre1o
ba81t va5
ba82n ba85t
ba82ng an
ba82ng ba85n
ba82ng ca61p
ba82ng cha6n nhu7 va5i
ba82ng chu71ng
ba82ng co71
ba82ng cu71
ba82ng hu74u
ba82ng kho6ng
ba82ng la85ng
ba82ng la8ng
ba82ng lo2ng
ba82ng ma85t cha83ng ba82ng lo2ng
ba82ng pha83ng
ba82ng sa1ng che61
ba82ng sa81c
ba82ng thu72a
ba82ng tra81c
ba82ng vai
ba82ng vai pha3i lu71a
ba83n ca1u
ba83n ga81t
ba83n ti1nh
ba85m tro75n
ba85ng nha85ng
ba85t ta8m
ba85t thie65p
ba85t vo6 a6m ti1n
ba8m bo63
ba8m va82m
ba8n khoa8n
ba8ng bo1
ba8ng ca
ba8ng chuye62n
ba8ng d9a3ng
ba8ng d9a3o
ba8ng d9a5n
ba8ng d9a8ng
ba8ng d9i4a
ba8ng di1nh
ba8ng gia1
ba8ng ha2
ba8ng hi2nh
ba8ng hoa5i
ba8ng huye61t
ba8ng la8n
ba8ng nha5c
ba8ng nha6n
ba8ng nho1m
ba8ng phie61n
ba8ng ro6n
ba8ng so7n
ba8ng ta3i
ba8ng tho6ng
ba8ng tho6ng ro65ng
ba8ng tu72
ba8ng tuye61t
ba8ng ve65 sinh
ba8ng video
ba8ng xa8ng
bai ba3i
ban a6n
ban be65
ban bi1 thu7
ban bo61
ban ca61p
ban cha61p ha2nh
ban cha61p u3y
ban co6ng
ban d9a62u
ban d9e6m
ban gia1m hie65u
ban ha2nh
ban khen
ban mai
ban mie6u
ban na4y
ban nga2nh
ban nga2y
ban nga2y ban ma85t
ban o7n
ban pha1t
ban so7
ban ta85ng
bang bie65n
bang giao
bang ta1
bao bi2
bao bie61m
bao bie65n
bao bo5c
bao bo61
bao ca61p
bao cao su
bao che
bao chie61m
bao d9o62ng
bao dai
bao dong
bao dung
bao gio72
bao go1i
bao go62m
bao ha2m
bao hoa
bao la
bao la6u
bao la8m
bao lan
bao lo7n
bao mua
bao na3
bao nhie6u
bao pha61n
bao phu3
bao qua1t
bao qua3n
bao sa6n
bao ta3i
bao tay
bao tha62u
bao tho7
bao tie6u
bao to72i
bao tru2m
bao tu73
bao tu7o75ng
bao va6y
bao va6y kinh te61
bao xa
bay bie61n
bay bo63ng
bay bu7o71m
bay ho7i
bay lu7o75n
bay nha3y
be be
be be1
be be1t
be1 bo3ng
be1 ca1i la62m
be1 con
be1 da5i
be1 ha5t tie6u
be1 hoe3n
be1 mo5n
be1 nho3
be1 xe1 ra to
be1c gie6
be1n go1t
be1n ma3ng
be1n ngo1t
be1o bo73
be1o mo74
be1o mu1p
be1o nu1c
be1o nung nu1c
be1o quay
be1o to61t
be1p xe1p
be1t be
be1t nhe2
be1t ti4
be2 ba5n
be2 be2
be2 ca1nh
be2 d9a3ng
be2 lu4
be2 pha1i
be2n be5t
be2o bo5t
be2o ca1i
be2o ca1m
be2o da6u
be2o ho75p ma6y tan
be2o hoa da6u
be2o lu5c bi2nh
be2o ma6y
be2o nhe2o
be2o ong
be2o ta61m
be2o ta6y
be2o tro6i so1ng vo64
be3 ba4o
be3 bai
be3 co2
be3 ghi
be3 ha2nh be3 to3i
be3 ho5e
be3 kho1a
be3 khu5c
be3 la1i
be3m me1p
be3o le3o
be4 ba2ng
be4 ma85t
be4n le4n
be5 me2o
be6 be6
be6 be61t
be6 bo61i
be6 re6
be6 tha
be6 to6ng
be6 to6ng co61t sa81t
be6 to6ng co61t the1p
be6 tre64
be6 tre65
be61 bo62ng
be61 gia3ng
be61 kinh
be61 ma5c
be61 quan to3a ca3ng
be61 ta81c
be61n ba4i
be61n bo72
be61n nu7o71c
be61n ta2u
be61n xe
be61p nu1c
be61p nu7o71c
be62 be62
be62 bo65n
be62 du7o71i
be62 ma85t
be62 na2o cu4ng
be62 ngoa2i
be62 the61
be62 to6i
be62 tre6n
be62n bi3
be62n cha85t
be62n chi1
be62n dai
be62n gan
be62n lo2ng
be62n vu74ng
be62nh be65ch
be62nh bo62ng
be62u be65u
be63 a1i nguo62n a6n
be63 bo7i
be63 ca5n
be63 da6u
be63 kho63
be63 pho61t
be63 sa6u so1ng ca3
be63 treo
be65 ha5
be65 kie61n
be65 ngo5c
be65 pho1ng
be65 ra5c
be65 ro62ng
be65 ti2
be65 ve65
be65 xi1
be65ch ba5c
be65nh a1n
be65nh ba5ch ca62u
be65nh binh
be65nh ca3nh
be65nh ca8n
be65nh chu71ng
be65nh di5ch
be65nh hoa5n
be65nh ki1n
be65nh li1
be65nh li1 ho5c
be65nh li5ch
be65nh ly1
be65nh ly1 ho5c
be65nh nghe62 nghie65p
be65nh nha6n
be65nh nhi
be65nh pha63m
be65nh si4
be65nh su73
be65nh ta65t
be65nh ta6m tha62n
be65nh tho72i khi1
be65nh ti1ch
be65nh ti2nh
be65nh tra5ng
be65nh tu7o73ng
be65nh vie65n
be65nh xa1
be65nh xa4 ho65i
be65u ba5o
be6n bi5
be6n nguye6n
be6nh vu75c
be6u die61u
be6u na81ng
be6u nhuo61c
be6u rie61u
be6u xa61u
beo be1o
bi a
bi ai
bi ba bi bo6
bi bo6
bi ca
bi ca3m
bi chi1
bi d9a1t
bi d9i2nh
bi d9o6ng
bi da
bi ha2i ki5ch
bi hoan
bi hu2ng
bi khu1c
bi ki1
bi ki5ch
bi ky1
bi la81c
bi lu5y
bi pha64n
bi quan
bi tha3m
bi thie61t
bi thu7o7ng
bi tra1ng
bi ve
bi1 a63n
bi1 ba1ch
bi1 be1t
bi1 beng
bi1 d9ao
bi1 d9o3
bi1 danh
bi1 hie63m
bi1 ma65t
bi1 ma65t nha2 nghe62
bi1 ngo6
bi1 pha61n
bi1 quye61t
bi1 ri2
bi1 ro75
bi1 so61
bi1 tho7
bi1 thu7
bi1 thu7 thu71 nha61t
bi1 thua65t
bi1 ti3
bi1 truye62n
bi1 tu73
bi1 u73
bi1ch ba1o
bi1ch chu7o7ng
bi1ch co61t
bi1ch ho5a
bi1ch ngo5c
bi1ch qui
bi1ch quy
bi1p te61t
bi1t bu2ng
bi1t co61t
bi1t d9o61c
bi1t ta61t
bi1t ta61t tay
bi2 ba2 bi2 bo4m
bi2 ba5ch
bi2 bi2
bi2 bo4m
bi2 kho63ng
bi2 pha61n vo71i vo6i
bi2 si2
bi2 si5
bi2 thu7
bi2 tie6n
bi2a gia3
bi2a trong
bi2m bi2m
bi2m bi5p
bi2nh an
bi2nh an vo6 su75
bi2nh ba1n
bi2nh ba1t
bi2nh ba3n
bi2nh ba62u
bi2nh bi5ch
bi2nh bo62ng
bi2nh ca62u
bi2nh cha6n
bi2nh cha6n nhu7 va5i
bi2nh cho5n
bi2nh chu1
bi2nh co6ng
bi2nh co6ng cha61m d9ie63m
bi2nh cu4 ru7o75u mo71i
bi2nh d9a83ng
bi2nh d9i5a
bi2nh d9i5a ba d9a2o
bi2nh d9i5nh
bi2nh d9ie65n
bi2nh da6n
bi2nh da6n ho5c vu5
bi2nh di5
bi2nh die65n
bi2nh gia1
bi2nh khang
bi2nh la85ng
bi2nh lua65n
bi2nh lua65n vie6n
bi2nh minh
bi2nh nghi5
bi2nh ngu7ng
bi2nh nguye6n
bi2nh nha65t
bi2nh no1ng la5nh
bi2nh o63n
bi2nh pha63m
bi2nh phong
bi2nh phu5c
bi2nh phu7o7ng
bi2nh qua6n
bi2nh quye62n
bi2nh sai
bi2nh sinh
bi2nh ta6m
bi2nh tha2nh
bi2nh tha3n
bi2nh tha6n
bi2nh thie6n
bi2nh tho6ng nhau
bi2nh tho72i
bi2nh thu3y
bi2nh thu7o72ng
bi2nh thu7o72ng ho1a
bi2nh ti1ch
bi2nh ti4nh
bi2nh toong
bi2nh tuye63n
bi2nh vo6i
bi2nh xe1t
bi2nh xi5t
bi2nh ye6n
bi2nh ye6n vo6 su75
bi2u da1i
bi2u di1u
bi3 ba1ng
bi3 ba5c
bi3 bai
bi3 nga4
bi3 nha6n
bi3 o63i
bi3 sa81c tu7 phong
bi3 thu73
bi3 thu73 nha61t thi2
bi3 tie65n
bi3nh bu1t
bi4 cu75c tha1i lai
bi4 tha1i
bi5 ca1o
bi5 can
bi5 chu1
bi5 d9o65ng
bi5 d9o7n
bi5 ga65y
bi5 si5
bi5 thi5t
bi5 thu7o7ng
bi5 tri5
bi5 vong lu5c
bi5a d9a85t
bi5a ta5c
bi5n ri5n
bi5p bo75m
bi5t bu2ng
bi5t ma81t
bi5t ma81t ba81t de6
bi5u xi5u
bia bo5t
bia chai
bia d9o74 d9a5n
bia ho7i
bia lon
bia mie65ng
bia o6m
bia tu7o7i
bie61m ho5a
bie61n a1p
bie61n a3o
bie61n a6m
bie61n ba1o
bie61n ca1ch
bie61n ca3i
bie61n cha61t
bie61n chu3ng
bie61n chu71ng
bie61n chuye63n
bie61n co61
bie61n d9ie65u
bie61n d9o63i
bie61n d9o65ng
bie61n da5ng
bie61n di5
bie61n di5ch
bie61n die64n
bie61n hi2nh
bie61n ho1a
bie61n loa5n
bie61n sa81c
bie61n so61
bie61n ta61u
bie61n tha1i
bie61n the61
bie61n the63
bie61n thie6n
bie61n ti1nh
bie61n to61c
bie61n tro73
bie61n tu7o71ng
bie61ng nha1c
bie61t bao
bie61t bao nhie6u
bie61t chu72ng na2o
bie61t d9a6u
bie61t d9a6u chu72ng
bie61t d9a6u d9a61y
bie61t d9ie62u
bie61t ma61y
bie61t nghi4
bie61t ngu7o72i bie61t cu3a
bie61t ngu7o72i bie61t ta
bie61t o7n
bie61t tay
bie61t tha6n
bie61t tha6n bie61t pha65n
bie61t tho1p
bie61t tho3m
bie61t to3ng
bie61t to3ng to2ng tong
bie61u xe1n
bie62n bie65t
bie62n nga64u
bie62n the63
bie62n va8n
bie63n ba1o
bie63n ca3
bie63n hie65u
bie63n ho62
bie63n la65n
bie63n nga81m
bie63n thu3
bie63u bi2
bie63u ca3m
bie63u d9a5t
bie63u d9o62
bie63u d9o62ng ti2nh
bie63u die64n
bie63u du7o7ng
bie63u hie65n
bie63u kie61n
bie63u lo65
bie63u ma64u
bie63u ngu74
bie63u quye61t
bie63u thi5
bie63u tho61ng ke6
bie63u thu71c
bie63u thue61
bie63u ti2nh
bie63u tru7ng
bie63u tu7o75ng
bie65n ba1c
bie65n ba5ch
bie65n bie65t
bie65n chu71ng
bie65n chu71ng pha1p
bie65n gia3i
bie65n ho65
bie65n li1
bie65n lua65n
bie65n ly1
bie65n minh
bie65n pha1p
bie65n thuye61t
bie65t d9a4i
bie65t d9o65ng
bie65t d9o65ng d9o65i
bie65t d9o65ng qua6n
bie65t danh
bie65t du7o75c
bie65t hie65u
bie65t ki1ch
bie65t la65p
bie65t le65
bie65t li
bie65t ly
bie65t mu2
bie65t pha1i
bie65t ta2i
bie65t ta8m
bie65t ta8m bie65t ti1ch
bie65t thu75
bie65t ti1ch
bie65t ti5ch
bie65t vo6 a6m ti1n
bie65t xu71
bie6n a3i
bie6n ba3n
bie6n ca3nh
bie6n che1p
bie6n che61
bie6n cu7o7ng
bie6n d9a5o
bie6n d9i2nh
bie6n d9o65
bie6n d9o65i
bie6n di5ch
bie6n gio71i
bie6n kha3o
bie6n khu
bie6n ki5ch
bie6n lai
bie6n ma65u
bie6n nha65n
bie6n nie6n
bie6n nie6n su73
bie6n pho2ng
bie6n soa5n
bie6n ta65p
bie6n ta65p vie6n
bie6n thu2y
bie6n u3y
bie6ng bie61c
big bang
bim bim
binh bi5
binh bie61n
binh ca1ch
binh che61
binh chu3ng
binh co6ng xu7o73ng
binh co7
binh d9ao
binh d9o65i
binh d9oa2n
binh di5ch
binh gia
binh ho3a
binh hu2ng tu7o71ng ma5nh
binh khi1
binh li1nh
binh lu73a
binh lu75c
binh lu7o75c
binh lu7o7ng
binh ma4
binh nghie65p
binh nha61t
binh nhi2
binh nhu
binh nhung
binh pha1p
binh phi1
binh phu5c
binh quye62n
binh si4
binh thu7
binh ti2nh
binh tra5m
binh uy
binh va65n
bo bi1u
bo bo
bo chu3
bo ma5ch
bo ma5ch chu3
bo sie61t
bo1 buo65c
bo1 ca83ng
bo1 chie61u
bo1 gia1p
bo1 gio2
bo1 go61i
bo1 he5p
bo1 ro5
bo1 tay
bo1 tay chi5u che61t
bo1 tha6n
bo1 tra1t
bo1 tro2n
bo1c a1o tha1o ca2y
bo1c d9a61t d9a1
bo1c li5ch
bo1c lo65t
bo1c me4
bo1c nga81n ca81n da2i
bo1c tem
bo1c tra62n
bo1i ca1
bo1i d9a6u ra
bo1i kho6ng ra
bo1i toa1n
bo1n d9o1n d9o2ng
bo1n lo1t
bo1n thu1c
bo1ng a1c
bo1ng ba1n da64n
bo1ng ba2n
bo1ng ba3y
bo1ng ba62u du5c
bo1ng ba63y
bo1ng bay
bo1ng bi2
bo1ng ca6u
bo1ng cha2y
bo1ng chim ta8m ca1
bo1ng chuye62n
bo1ng d9a1
bo1ng d9a1 mini
bo1ng d9a1i
bo1ng d9e2
bo1ng d9e2n
bo1ng d9ie65n
bo1ng d9ie65n tu73
bo1ng da1ng
bo1ng do75n
bo1ng gio1
bo1ng la1ng
bo1ng lo65n
bo1ng loa1ng
bo1ng lu7o74ng
bo1ng ma
bo1ng ma1t
bo1ng ne1m
bo1ng nhoa1ng
bo1ng nu73a to61i
bo1ng nu7o71c
bo1ng ra6m
bo1ng ro63
bo1ng tha1m kho6ng
bo1ng tho3
bo1ng to61i
bo1ng vi1a
bo1p bu5ng
bo1p cha81t
bo1p che5t
bo1p che61t
bo1p co63
bo1p ha62u bo1p co63
bo1p ha62u bo1p ho5ng
bo1p ho5ng
bo1p me1o
bo1p mie65ng
bo1p mo62m
bo1p mo62m bo1p mie65ng
bo1p mu4i
bo1p na85n
bo1p nghe5t
bo1p o1c
bo1p tra1n
bo2 bie63n
bo2 ca5p
bo2 ho1c
bo2 le6 bo2 ca2ng
bo2 le6 bo2 la
bo2 sa1t
bo2 su74a
bo2 to1t
bo2 u
bo2n bon
bo2n d9a4i
bo2n mo1t
bo2n ru1t
bo2ng bo2ng
bo2ng bong
bo3 ba2
bo3 be6
bo3 be64
bo3 bo61
bo3 cha
bo3 cu3a cha5y la61y ngu7o72i
bo3 cuo65c
bo3 d9o72i
bo3 do73
bo3 hoang
bo3 lu73ng
bo3 ma5ng
bo3 me5
bo3 mi2nh
bo3 mo61i
bo3 mu71a
bo3 ngo3
bo3 ngoa2i tai
bo3 ngu4
bo3 nho3
bo3 phie61u
bo3 qua
bo3 qua1
bo3 re3
bo3 ro7i
bo3 tha62u
bo3 tha6y
bo3 tha8m
bo3 tra62u
bo3 tu1i
bo3 tu2
bo3 va65t bo3 va5
bo3 xa1c
bo3 xo1
bo3 xu72
bo3m be3m
bo3ng ra5
bo4 be2n
bo4 gia2
bo5 ca5p
bo5 che1t
bo5 cho1
bo5 cho1 mu1a ba61c
bo5 d9a
bo5 du72a
bo5 ga5o
bo5 ga65y
bo5 ha2
bo5 hung
bo5 la1
bo5 ma1t
bo5 ma5t
bo5 ma81m
bo5 mo2
bo5 ne5t
bo5 ngu75a
bo5 que
bo5 qui1t
bo5 quy1t
bo5 ra62y
bo5 ru2a
bo5 tri4
bo5 vu72ng
bo5 xi1t
bo5c ha65u
bo5c lo1t
bo5ng d9a1i
bo5ng ong
bo5t be2o
bo5t bie63n
bo6 ba1o
bo6 bo6
bo6 d9e6
bo6 la4o
bo6 lo6 ba la
bo61 ca1o
bo61 cha1nh
bo61 chi1nh
bo61 con
bo61 cu
bo61 cu me5 d9i4
bo61 cu5c
bo61 du7o75ng
bo61 gia2
bo61 kinh
bo61 la1o
bo61 la1o bo61 le61u
bo61 le61u
bo61 le61u bo61 la1o
bo61 me5
bo61 pho2ng
bo61 thi1
bo61 to72i
bo61 tri1
bo61c ba3i
bo61c d9o62ng
bo61c do74
bo61c gio72i
bo61c ho3a
bo61c ho7i
bo61c lu73a
bo61c ma3
bo61c mo65
bo61c phe1t
bo61c ro72i
bo61c tha8m
bo61c tro72i
bo61c va1c
bo61c xe61p
bo61i ca3nh
bo61i ro61i
bo61n be63
bo61n bie63n
bo61n mu7o7i
bo61n phu7o7ng
bo61n phu7o7ng ta1m hu7o71ng
bo61p cha1t
bo62 bi5ch
bo62 bo62
bo62 ca1c
bo62 ca2o
bo62 ca6u
bo62 chao
bo62 co6i
bo62 co6i bo62 cu1t
bo62 co6ng anh
bo62 d9a2i
bo62 d9a2o
bo62 d9e62
bo62 di2n
bo62 ho1ng
bo62 ho2n
bo62 ho6i
bo62 ho6i bo62 ke6
bo62 ke61p
bo62 ke61t
bo62 lie64u
bo62 nga81m
bo62 ngo1t
bo62 nhi1
bo62 nhi2n
bo62 no6ng
bo62 qua6n
bo62 ruo65t
bo62 su71t ca5p
bo62 ta1t
bo62 ta5t
bo62i ba2n
bo62i be61p
bo62i bo63
bo62i bu1t
bo62i d9a81p
bo62i du7o74ng
bo62i ho62i
bo62i hoa2n
bo62i khoa3n
bo62i la61p
bo62i la81ng
bo62i pho2ng
bo62i te61
bo62i tha62n
bo62i tha63m
bo62i thu7o72ng
bo62i ti1ch
bo62i tru1c
bo62i tu5
bo62m bo65p
bo62n binh
bo62n ca62u
bo62n cho62n
bo62n d9i5a
bo62n ta81m
bo62ng be61
bo62ng be62nh
bo62ng bo62ng
bo62ng bo65t
bo62ng lai
bo62ng lai tie6n ca3nh
bo62ng ma5c
bo62ng su1ng
bo63 ba1n
bo63 ba1ng
bo63 ba1o
bo63 chi1nh
bo63 chu73ng
bo63 cu3i
bo63 cu71u
bo63 d9e62
bo63 di
bo63 du5ng
bo63 du7o74ng
bo63 huye61t
bo63 i1ch
bo63 khuye61t
bo63 ngu74
bo63 nha1o
bo63 nha1o bo63 nha2o
bo63 nha2o
bo63 nha65m
bo63 nhie65m
bo63 sa61p bo63 ngu73a
bo63 sung
bo63 tro75
bo63 tru5
bo63 tu1c
bo63 tu1c va8n ho1a
bo63i ho63i
bo63i ho63i bo62i ho62i
bo63n pha65n
bo63ng lo65c
bo63ng ngoa5i
bo64 ba4
bo64ng cho61c
bo64ng d9a6u
bo64ng du7ng
bo64ng kho6ng
bo64ng nhie6n
bo65 ba1nh co1c
bo65 binh
bo65 ca1nh
bo65 che61 ho2a khi1
bo65 chi1nh tri5
bo65 chi3 huy
bo65 chuye63n d9o63i
bo65 chuye63n ma5ch
bo65 d9a2m
bo65 d9ie62u gia3i
bo65 d9ie62u khie63n
bo65 d9ie65u
bo65 d9o62
bo65 d9o65i
bo65 d9o65i chu3 lu75c
bo65 d9o65i d9i5a phu7o7ng
bo65 da2n
bo65 da5ng
bo65 duye65t
bo65 gia2n
bo65 go4
bo65 ha2nh
bo65 ha5
bo65 khue61ch d9a5i
bo65 la5c
bo65 lua65t
bo65 ma1y
bo65 ma85t
bo65 mo6n
bo65 na4o
bo65 nga2nh
bo65 nho71
bo65 nho71 chi3 d9o5c
bo65 nho71 ngoa2i
bo65 nho71 so7 ca61p
bo65 nho71 trong
bo65 o1c
bo65 pha65n
bo65 sa65u
bo65 ti5ch
bo65 to63ng tu7 le65nh
bo65 to65c
bo65 tru7o73ng
bo65 tu7 le65nh
bo65 tu7o71ng
bo65 va5t
bo65 vi xu73 li1
bo65 vi xu73 ly1
bo65 vi5
bo65 xu73 li1
bo65 xu73 li1 trung ta6m
bo65 xu73 ly1
bo65 xu73 ly1 trung ta6m
bo65c ba5ch
bo65c lo65
bo65c lo6i
bo65c pha1
bo65c pha1t
bo65c tru75c
bo65c tue65ch
bo65c tue65ch bo65c toa5c
bo65i ba5c
bo65i chi
bo65i chi nga6n sa1ch
bo65i chi tie62n ma85t
bo65i chung
bo65i nghi4a
bo65i nghi5ch
bo65i nhie64m
bo65i o7n
bo65i pha3n
bo65i pha62n
bo65i so61
bo65i so61 chung
bo65i thu
bo65i thu75c
bo65i ti1n
bo65i ti2nh
bo65i tinh
bo65i u7o71c
bo65n be62
bo65n ro65n
bo65ng ong
bo65p cho65p
bo65t gia61y
bo65t gia85t
bo65t ke4m
bo65t kho73i
bo65t ma2i
bo65t ngo5t
bo65t no73
bo65t pha1t
bo6i ba1c
bo6i d9en
bo6i gio tra1t tra61u
bo6i nho5
bo6i tro tra1t tra61u
bo6i tro tre1t tra61u
bo6i tro7n
bo6m bo61p
bo6n ba
bo6n ha2nh
bo6n se6 vi1ch
bo6n ta63u
bo6n ta65p
bo6n xu
bo6ng ba8ng
bo6ng bu5t
bo6ng d9a1
bo6ng d9u2a
bo6ng go2n
bo6ng lo6ng
bo6ng lo7n
bo6ng phe2ng
bo6ng tai
bo6ng tha61m nu7o71c
bo6ng thu2a
bo6ng tie6u
bo7 lo7
bo7 pho72
bo7 tho72
bo7 thu72a su74a ca85n
bo7 vo7
bo71i be2o ra bo5
bo71i lo6ng ti2m ve61t
bo71i mo1c
bo71t mie65ng
bo71t mo62m bo71t mie65ng
bo71t xe1n
bo71t xo71
bo72 be61n
bo72 bu5i
bo72 co4i
bo72 gia65u
bo72 khoa3nh
bo72 lu
bo72 lu do6ng
bo72 ma64u
bo72 quai
bo72 ra2o
bo72 thu73a
bo72 vu2ng
bo72 xo6i ruo65ng ma65t
bo72i bo72i
bo72i lo72i
bo72m xo72m
bo72m xo7m
bo73 ho7i tai
bo73 vi1a
bo73i chu7ng
bo73i the61
bo73i va65y
bo73i vi2
bo74 ngo74
bo74n bo72
bo74n co75t
bo75 d9i1t
bo75 d9o74
bo75m ba4i
bo75m gia2
bo75t ba5t
bo7i bu7o71m
bo7i cho1
bo7i e61ch
bo7i lo65i
bo7i nha1i
bo7i sa3i
bo7i tra3i
bo7m cha6n kho6ng
bom ba ca2ng
bom bay
bom bi
bom bu7o7m bu7o71m
bom chi2m
bom d9a5n
bom ho1a ho5c
bom khinh khi1
bom la6n tinh
bom mi2n
bom na
bom napalm
bom napan
bom nguye6n tu73
bom no63 cha65m
bom pho1ng
bom thu7
bom tu72 tru7o72ng
bom xa8ng
bon bon
bon chen
bong bo1ng
bong ga6n
boong boong
bromua ba5c
bromur ba5c
bu ba1m
bu lo6ng
bu lu
bu1 du2
bu1 mo71m
bu1a che1m
bu1a che2n
bu1a d9anh
bu1a d9inh
bu1a gio1
bu1a ri2u
bu1a ta5
bu1a xua
bu1i re64
bu1i to1
bu1n bo2
bu1n cha3
bu1n ta2u
bu1n thang
bu1ng ba1ng
bu1ng kha63y
bu1ng ra su74a
bu1p be6
bu1p phe6
bu1t bi
bu1t chi2
bu1t chie61n
bu1t cho63i
bu1t d9a2m
bu1t d9ie65n
bu1t da5
bu1t danh
bu1t gia1
bu1t hie65u
bu1t ki1
bu1t lo6ng
bu1t lu5c
bu1t lu75c
bu1t ma1y
bu1t nghie6n
bu1t pha1p
bu1t sa ga2 che61t
bu1t ti1ch
bu1t toa1n
bu2 chi2
bu2 d9a62u
bu2 d9a81p
bu2 gia1
bu2 khu1
bu2 lo64
bu2 loong
bu2 lu bu2 loa
bu2 nhi2n
bu2 tra3
bu2 tri2
bu2 tru72
bu2 xu2
bu2a ba3
bu2a chu1
bu2a cu71u ma5ng
bu2a ho65 me65nh
bu2a ho65 tha6n
bu2a me6 ba3 do65t
bu2a me6 thuo61c lu1
bu2a ye6u
bu2i ngu2i
bu2i nhu2i
bu2i tai
bu2m tum
bu2n d9a61t
bu2n hoa
bu2n la62y
bu2n la62y nu7o71c d9o5ng
bu2n nho7
bu2n non
bu2ng binh
bu2ng bu2ng
bu2ng bu5c
bu2ng nhu2ng
bu2ng no63
bu2ng no63 da6n so61
bu2ng pha1t
bu3a va6y
bu3n nhu3n
bu3n ru3n
bu3n xi3n
bu3ng beo
bu5 ba64m
bu5 su74a
bu5i ba65m
bu5i ba85m
bu5i bo72
bu5i d9o72i
bu5i ho62ng
bu5i tra62n
bu5ng ba3o da5
bu5ng chu73a vu7o75t ma85t
bu5ng da5
bu5ng du7o71i
bu5ng la2m da5 chi5u
bu5ng nhu5ng
bu5t chu2a nha2 kho6ng thie6ng
bu5t mo5c
bu71 bu72
bu71 bu75
bu71c ba1ch
bu71c bo61i
bu71c cung
bu71c d9ie65n
bu71c ha5i
bu71c hie61p
bu71c ho6n
bu71c thie61t
bu71c tu73
bu71c xa5
bu71c xa5 ca3m u71ng
bu71c xu1c
bu71t pha1
bu71t ru71t
bu72a ba4i
bu72a bo65n
bu72a chu74 nhi
bu72a phu71a
bu72ng bu72ng
bu73u bo61i
bu74a co7m bu74a cha1o
bu74a d9o1i bu74a no
bu74a d9u75c bu74a ca1i
bu74a kia
bu74a mai
bu74a nay
bu74a ni
bu74a no bu74a d9o1i
bu74a qua
bu74a te6
bu75c bo4
bu75c bo65i
bu75c do5c
bu75c mi2nh
bu75c tu71c
bu7ng be6
bu7ng bi1t
bu7ng bie62n
bu7ng ki1n mie65ng bi2nh
bu7ng tai gia3 d9ie61c
bu7o71c d9a62u
bu7o71c d9i
bu7o71c d9u7o72ng
bu7o71c ngoa85t
bu7o71c nha3y vo5t
bu7o71c so1ng
bu7o71c tha61p bu7o71c cao
bu7o71c tie61n
bu7o71m cha1n ong chu7o72ng
bu7o71m la3 ong lo7i
bu7o71m ong
bu7o71ng bi3nh
bu7o71u co63
bu7o71u gia1p
bu7o73i d9a2o
bu7o73i d9u7o72ng
bu7o73ng tru7o73ng
bu7o7m bu7o71m
bu7o7n ba3
bu7o7n cha3i
bu7u a3nh
bu7u cha1nh
bu7u chi1nh
bu7u cu5c
bu7u d9ie65n
bu7u gu73i
bu7u kie65n
bu7u pha63m
bu7u phi1
bu7u ta1
bu7u thie61p
bung bu1ng
bung bu3ng
bung xung
buo61t gia1
buo61t nhu7 kim cha6m
buo62n ba4
buo62n bu75c
buo62n buo62n
buo62n cu7o72i
buo62n d9au
buo62n hiu
buo62n i3u
buo62n ngu3
buo62n ngu3 ga85p chie61u manh
buo62n no6n
buo62n phie62n
buo62n ra62u
buo62n ru7o72i ru7o75i
buo62n ru7o75i
buo62n te3
buo62n te6nh
buo62n teo
buo62n tha3m
buo62n thi3u
buo62n thi3u buo62n thiu
buo62n thiu
buo62n ti2nh
buo62n tu3i
buo62n vui
buo62n xo
buo62ng d9a2o
buo62ng gia61y
buo62ng hu7o7ng
buo62ng khue6
buo62ng la1i
buo62ng ma1y
buo62ng the
buo62ng the6u
buo62ng to61i
buo62ng tru71ng
buo63i d9u75c buo63i ca1i
buo63i mai
buo65c chi3 cha6n voi
buo65c chi3 co63 tay
buo65c lo2ng
buo65c ra2ng
buo65c to65i
buo65t mie65ng
buo65t tay
buo6n ba1n
buo6n buo61t
buo6n chuye61n
buo6n da6n ba1n nu7o71c
buo6n ga1nh ba1n bu7ng
buo6n gian ba1n la65n
buo6n ha2ng xa1ch
buo6n la2ng
buo6n la65u
buo6n ngu7o72i
buo6n nu7o71c bo5t
buo6n pha61n ba1n hu7o7ng
buo6n pha61n ba1n son
buo6n tha62n ba1n tha1nh
buo6n thu1ng ba1n bu7ng
buo6n thu1ng ba1n me5t
buo6ng lo3ng
buo6ng lo7i
buo6ng tha
buo6ng tha3
buo6ng tho4ng
buo6ng tro6i
buo6ng tuo62ng
buo6ng xo4ng
buo6ng xuo6i
ca bin
ca ca63m
ca dao
ca ha1t
ca khu1c
ca ki4
ca ki5ch
ca kie61t
ca ky4
ca la tha62u
ca la6u
ca lo6
ca mu1a
ca nga6m
ca ngo75i
ca nha5c
ca nhi
ca no6
ca no6ng
ca ra bo65
ca ri
ca ro6
ca si4
ca sy4
ca ta1p
ca tha1n
ca tru2
ca tu5ng
ca tu72
ca va1t
ca ve
ca vi5nh
ca vu4
ca xu7o71ng
ca1 ba5c
ca1 ba5c ma1
ca1 basa
ca1 be5
ca1 bie65t
ca1 bie65t ho1a
ca1 bo2
ca1 bo61ng
ca1 bo61ng mu1
ca1 bo64ng
ca1 bo65t
ca1 bo7n
ca1 ca3nh
ca1 ca8ng
ca1 cha1t
ca1 cha1y
ca1 cha2y
ca1 cha5ch
ca1 cha65u chim lo62ng
ca1 chai
ca1 che1p
ca1 che1p ho1a ro62ng
ca1 che3ng
ca1 chi2nh
ca1 chie6n
ca1 chim
ca1 cho5i
ca1 chuo61i
ca1 chuo62n
ca1 co1c
ca1 co72
ca1 co7m
ca1 cu7o75c
ca1 d9ao
ca1 d9e1
ca1 d9o61i
ca1 d9o61i ba82ng d9a62u
ca1 d9o65
ca1 d9uo61i
ca1 d9uo6i co72
ca1 da tro7n
ca1 die61c
ca1 du7a
ca1 ga1y
ca1 gie61c
ca1 hanh
ca1 he3n
ca1 heo
ca1 ho61
ca1 ho62i
ca1 ho62ng
ca1 ki2m
ca1 ki2nh
ca1 kie61m
ca1 kim
ca1 la2nh canh
ca1 la5c
ca1 la62m
ca1 la8ng
ca1 le5p
ca1 leo
ca1 lie65t
ca1 linh
ca1 lo1c
ca1 lo2ng tong
ca1 lo71n nuo61t ca1 be1
ca1 lo72n bo7n
ca1 lu1i
ca1 lu7o74ng tie6m
ca1 ma5i
ca1 ma65p
ca1 ma8ng
ca1 me2
ca1 me2 hoa
ca1 me2 mo65t lu71a
ca1 me2 tra81ng
ca1 mo1
ca1 mo2i
ca1 mo61i
ca1 mu1
ca1 mu7o7ng
ca1 na82m tre6n tho71t
ca1 nga4o
ca1 nga5nh
ca1 nga62n
ca1 ngu72
ca1 ngu75a
ca1 nha1m
ca1 nha6m
ca1 nha6n
ca1 nha6n chu3 nghi4a
ca1 nhe1t
ca1 nheo
ca1 nhu5
ca1 no1c
ca1 nu5c
ca1 nu7o71c
ca1 nu7o71c chim tro72i
ca1 o6ng
ca1 o6ng voi
ca1 phe2n
ca1 qua3
ca1 ro6
ca1 ro6 phi
ca1 ro6 thia
ca1 ru75a
ca1 sa61u
ca1 sa85t
ca1 sa8n sa81t
ca1 so65p
ca1 so7n
ca1 song
ca1 ta62m
ca1 tha1t la1t
ca1 the2n
ca1 the63
ca1 the63 ho1a
ca1 thia
ca1 thia lia
ca1 thia thia
ca1 thie62u
ca1 thie63u
ca1 tho72n bo7n
ca1 thoi loi
ca1 thu
ca1 ti1nh
ca1 ti1nh ho1a
ca1 to6m
ca1 ton
ca1 tra
ca1 tra1c
ca1 tra2u
ca1 tra81m
ca1 tra81m co3
ca1 tra81m d9en
ca1 tra81m tra81ng
ca1 tre2n
ca1 tre6
ca1 tri1ch
ca1 tro63ng
ca1 tro6i
ca1 u1c
ca1 va2ng
ca1 ve62n
ca1 voi
ca1 vu7o75c
ca1c bin
ca1c to6ng
ca1c to6ng chun
ca1ch a6m
ca1ch bie65t
ca1ch bu71c
ca1ch chu71c
ca1ch co63
ca1ch cu1
ca1ch d9ie65n
ca1ch d9ie65u
ca1ch d9ie65u ho1a
ca1ch li
ca1ch lua65t
ca1ch ly
ca1ch ma5ng
ca1ch ma5ng co6ng nghie65p
ca1ch ma5ng ho1a
ca1ch ma5ng khoa ho5c
ca1ch ma5ng ki4 thua65t
ca1ch ma5ng ky4 thua65t
ca1ch ma5ng tha1ng ta1m
ca1ch ma5ng tu7 sa3n
ca1ch ma5ng va8n ho1a
ca1ch ma5ng vo6 sa3n
ca1ch ma5ng xanh
ca1ch ma85t khua61t lo72i
ca1ch me65nh
ca1ch ngo6n
ca1ch nha65t
ca1ch nhie65t
ca1ch nu1i nga8n so6ng
ca1ch qua4ng
ca1ch ra ca1ch ra1ch
ca1ch ra1ch
ca1ch ta6n
ca1ch thu3y
ca1ch thu71c
ca1ch tro73
ca1ch tro73 quan san
ca1i a8n ca1i ma85c
ca1i bang
ca1i che61t tra81ng
ca1i ghe3
ca1i kho1 bo1 ca1i kho6n
ca1i kho1 lo1 ca1i kho6n
ca1i ru5p
ca1i sa3y na3y ca1i ung
ca1i the61
ca1i tro2
ca1m ca3nh
ca1m do64
ca1m ha61p
ca1m o7n
ca1n bo65
ca1n ca6n
ca1n su75
ca1ng d9a1ng
ca1nh be2o
ca1nh be2o ma85t nu7o71c
ca1nh cam
ca1nh cu71ng
ca1nh cung
ca1nh ga2
ca1nh gia1n
ca1nh gio61ng
ca1nh ha63u
ca1nh ke1o gia1 ca3
ca1nh kie61n
ca1nh kie61n d9o3
ca1nh ma2ng
ca1nh nu73a
ca1nh pha61n
ca1nh qua5t
ca1nh qui1t
ca1nh quy1t
ca1nh se3
ca1nh sen
ca1nh tay
ca1nh tay d9o2n
ca1nh tay pha3i
ca1nh tha83ng
ca1nh tra3
ca1nh va3y
ca1o ba5ch
ca1o be65nh
ca1o bie65t
ca1o buo65c
ca1o ca61p
ca1o chung
ca1o gia1c
ca1o gia2
ca1o la4o
ca1o lo64i
ca1o lui
ca1o mu7o75n oai hu2m
ca1o pho1
ca1o thi5
ca1o thoa1i
ca1o tra5ng
ca1o tu72
ca1p quang
ca1t ba1
ca1t ca1nh
ca1t ca8n
ca1t cu71
ca1t d9a82ng
ca1t d9en
ca1t hung
ca1t ke1t
ca1t ke61t
ca1t la62m ngo5c tra81ng
ca1t lu4y
ca1t nha6n
ca1t pha
ca1t se6
ca1t si4
ca1t tuye61n
ca1t va2ng
ca1u ba83n
ca1u ga81t
ca1u gia65n
ca1u ki3nh
ca1u su7o72n
ca1u tie61t
ca2 ba1t
ca2 chua
ca2 co65
ca2 cu7o74ng
ca2 cuo61ng
ca2 d9o65c du7o75c
ca2 da1i de6
ca2 du72a
ca2 gai
ca2 ghim
ca2 gi3
ca2 ke6
ca2 ke6 de6 ngo64ng
ca2 ke61u
ca2 kha83ng ca2 khiu
ca2 khe6u
ca2 kheo
ca2 khi5a
ca2 kho63
ca2 la2 gi3
ca2 la2 kho63
ca2 la2 me2ng
ca2 la8m
ca2 la8m ca2 la81p
ca2 la8m ca2 la85p
ca2 lo7
ca2 me2n
ca2 me2ng
ca2 na
ca2 nha81c
ca2 nie64ng
ca2 o63i
ca2 om
ca2 pha1o
ca2 phe6
ca2 ra1
ca2 ra2
ca2 ra2ng
ca2 ri
ca2 ri5ch ca2 tang
ca2 rie62ng
ca2 rie62ng ca2 to3i
ca2 ro2n
ca2 ro61t
ca2 ro74n
ca2 sa
ca2 ta2ng
ca2 tho5t
ca2 ti1m
ca2 tong
ca2 tong ca2 teo
ca2 tro71n
ca2 va5t
ca2 xo1c
ca2 xo61c
ca2i d9a85t
ca2i ra8ng lu7o75c
ca2n ba65y
ca2n kho6n
ca2n lu7o71t
ca2n qua61y
ca2n que1t
ca2n ro74
ca2ng cua
ca2ng nga2y ca2ng
ca2nh ca5ch
ca2nh nha1nh
ca2nh va2ng la1 ngo5c
ca2o ba82ng
ca2o ca2o
ca2o ca61u
ca2u ca5u
ca2u nha2 ca2u nha2u
ca2u nha2u
ca2y a3i
ca2y a61p
ca2y bu72a
ca2y ca61y
ca2y chi2a vo6i
ca2y cu5c
ca2y cuo61c
ca2y d9a3o
ca2y da62m
ca2y ma1y
ca2y mo2
ca2y nga3
ca2y ngang
ca2y rang
ca2y u1p
ca2y vo74
ca2y xo1c ngang
ca2y xo71i
ca3 cu5c
ca3 gan
ca3 gia65n ma61t kho6n
ca3 go1i
ca3 ne63
ca3 nghi4
ca3 quye61t
ca3 tha3y
ca3 the2m cho1ng cha1n
ca3 the5n
ca3 the63
ca3 tin
ca3 vu1 la61p mie65ng em
ca3i ba81p
ca3i be5
ca3i bie61n
ca3i bie6n
ca3i ca1ch
ca3i ca1ch d9ie62n d9i5a
ca3i ca1ch ruo65ng d9a61t
ca3i canh
ca3i cay
ca3i chi1nh
ca3i cu1c
ca3i cu3
ca3i da5ng
ca3i gia1
ca3i ho1a
ca3i ho61i
ca3i hoa
ca3i hoa1n
ca3i hua61n
ca3i la2n
ca3i la4o hoa2n d9o62ng
ca3i lu7o7ng
ca3i ma3
ca3i qua1
ca3i soong
ca3i su73a
ca3i ta1ng
ca3i ta2 qui chi1nh
ca3i ta2 quy cha1nh
ca3i ta2 quy chi1nh
ca3i ta5o
ca3i ta5o tu7 tu7o73ng
ca3i thi2a
ca3i thie65n
ca3i tie61n
ca3i to63
ca3i trang
ca3i tro72i
ca3i tu73 hoa2n sinh
ca3i xoong
ca3m bie61n
ca3m bie61t
ca3m d9o65ng
ca3m gia1c
ca3m gia1c lua65n
ca3m ha2n
ca3m hie63u
ca3m ho1a
ca3m hoa2i
ca3m hu71ng
ca3m kha1i
ca3m ki1ch
ca3m ma5o
ca3m me61n
ca3m nghi4
ca3m nghie65m
ca3m ngo65
ca3m nha65n
ca3m nhie64m
ca3m o7n
ca3m phie62n
ca3m phu5c
ca3m quan
ca3m ta1c
ca3m ta5
ca3m tha1n
ca3m tha61y
ca3m tho6ng
ca3m thu5
ca3m thu71c
ca3m thu7o7ng
ca3m ti1nh
ca3m ti2nh
ca3m ti2nh ca1 nha6n
ca3m tu72
ca3m tu73
ca3m tu7o73ng
ca3m u71ng
ca3m u71ng d9ie65n tu72
ca3m xu1c
ca3n nga5i
ca3n nga8n
ca3n pha1
ca3n quang
ca3n tro73
ca3ng ha2ng kho6ng
ca3ng vu5
ca3nh ba1o
ca3nh bi5
ca3nh binh
ca3nh ca1o
ca3nh d9a85c ta3
ca3nh ga62n
ca3nh gia1c
ca3nh gio71i
ca3nh huo61ng
ca3nh ngo65
ca3nh phu5c
ca3nh quan
ca3nh sa1t
ca3nh sa81c
ca3nh ti3nh
ca3nh tri1
ca3nh tu7o75ng
ca3nh va65t
ca3nh ve3
ca3nh ve65
ca3nh vu72a
ca3nh xa
ca3o ta1ng
ca3u nha3u
ca3u ra3u
ca4i cha2y ca4i co61i
ca4i co5
ca4i la64y
ca4i lo65n
ca4i va4
ca5c bin
ca5m ba64y
ca5n che1n
ca5n he5p
ca5n kie65t
ca5n lo72i
ca5n queo
ca5n ta2u ra1o ma1ng
ca5n ta62u ra1o ma1ng
ca5n xo75t
ca5nh d9a1y
ca5nh huye62n
ca5nh khe61
ca5nh kho1e
ca5nh tranh
ca5nh tranh sinh to62n
ca5o gia61y
ca5o gio1
ca5p nia
ca5p nong
ca5p qua62n
ca5y cu5c
ca61c la61c
ca61m binh
ca61m ca ca61m ca3u
ca61m ca3n
ca61m ca3u
ca61m ca83n
ca61m chi3
ca61m cho75 nga8n so6ng
ca61m co61
ca61m cu73a
ca61m cung
ca61m d9i5a
ca61m d9oa1n
ca61m kha63u
ca61m ki5
ca61m qua6n
ca61m tha2nh
ca61m tie65t
ca61m va65n
ca61m ve65
ca61n ca1
ca61n ca1i
ca61n tru72
ca61p ba1ch
ca61p ba1o
ca61p ba65c
ca61p bo65
ca61p cu71u
ca61p d9ie65n
ca61p d9o65
ca61p du7o74ng
ca61p hie65u
ca61p nu7o71c
ca61p pha1t
ca61p phi1
ca61p pho61i
ca61p so61 co65ng
ca61p so61 nha6n
ca61p ta65p
ca61p thie61t
ca61p tho72i
ca61p thoa1t nu7o71c
ca61p ti1nh
ca61p tie61n
ca61p tie61n chu3 nghi4a
ca61p to61c
ca61p u3y
ca61p u3y vie6n
ca61p vo61n
ca61t binh
ca61t bu7o71c
ca61t ca1nh
ca61t chu71c
ca61t co6ng
ca61t d9a1m
ca61t gia61u
ca61t giu74
ca61t le3n
ca61t ma3
ca61t mo65
ca61t nha81c
ca61t qua6n
ca61t tie61ng
ca61t tru74
ca61t vo1
ca61u chi1
ca61u hi2nh
ca61u ke61t
ca61u kie65n
ca61u ta5o
ca61u tha2nh
ca61u tru1c
ca61u tu71
ca61u tu7o75ng
ca61u ve1o
ca61u xe1
ca61y ca2y
ca61y co61i
ca61y cu7o74ng
ca61y ghe1p
ca61y ha1i
ca61y mo6
ca62m ba82ng
ca62m bo72
ca62m ca65p
ca62m ca6n na3y mu75c
ca62m ca6n na63y mu75c
ca62m canh
ca62m cha62u
ca62m cha6n
ca62m cha81c
ca62m chu72ng
ca62m co61
ca62m co72 cha5y hie65u
ca62m cu75
ca62m d9a4 be1n da6y
ca62m d9a62u
ca62m d9o62
ca62m giu74
ca62m ho7i
ca62m ki2 thi ho5a
ca62m lo2ng
ca62m qua6n
ca62m quye62n
ca62m sa81t
ca62m thu1
ca62m tinh
ca62m tri5ch
ca62m tu2
ca62n ca63u
ca62n ca6u
ca62n cu2
ca62n d9o61p
ca62n da5i
ca62n ki1p
ca62n kie65m
ca62n lao
ca62n ma64n
ca62n sa
ca62n ta
ca62n ta6y
ca62n thie61t
ca62n tru5c
ca62n vo5t
ca62n vu5
ca62n vu7o7ng
ca62n xe1
ca62n ye61u
ca62u an
ca62u ao
ca62u bo7 ca62u ba61t
ca62u ca3ng
ca62u ca5nh
ca62u chi2
ca62u chu1c
ca62u chui
ca62u co61ng
ca62u cu1ng
ca62u cu71u
ca62u d9a3o
ca62u d9u7o72ng
ca62u d9u7o75c u7o71c tha61y
ca62u dao
ca62u duye6n
ca62u gai
ca62u ha2ng kho6ng
ca62u hie62n
ca62u ho2a
ca62u ho62n
ca62u ho6n
ca62u kha63n
ca62u khi3
ca62u khie61n
ca62u khua63n
ca62u ki2
ca62u kie61n
ca62u kinh
ca62u ky2
ca62u la2
ca62u la8n
ca62u lo6ng
ca62u ma1ng
ca62u ma6y
ca62u ma81t
ca62u may
ca62u mo6n
ca62u mong
ca62u nguye65n
ca62u no61i
ca62u noi
ca62u pha2
ca62u phao
ca62u phong
ca62u phu1c
ca62u quay
ca62u sie6u
ca62u ta2i
ca62u ta2u
ca62u tha6n
ca62u tha8ng ba82ng
ca62u thang
ca62u thang cuo61n
ca62u thang ma1y
ca62u thi5
ca62u thu3
ca62u tie6u
ca62u toa2n
ca62u toa2n tra1ch bi5
ca62u treo
ca62u tro72i kha61n pha65t
ca62u tru5c
ca62u tru7o72ng
ca62u tru7o75t
ca62u truye62n hi2nh
ca62u tu75
ca62u vai
ca62u vie65n
ca62u vo62ng
ca62u vu7o75t
ca62u xin
ca62y bo6ng lau
ca62y cu5c
ca62y gio6ng
ca62y hu7o7ng
ca62y mo1c cua
ca62y vo2i
ca63m ba2o
ca63m cha6u
ca63m chu7o71ng
ca63m lai
ca63m nang
ca63m nhung
ca63m ta6m tu1 kha63u
ca63m tha5ch
ca63m tu1
ca63n ma65t
ca63n phong
ca63n ta81c
ca63n ta81c vo6 u7u
ca63n tha65n
ca63n tro5ng
ca63u ho75p
ca63u tha3
ca63u tre65
ca65n ca3nh
ca65n chie61n
ca65n d9a5i
ca65n du7o71i
ca65n ke62
ca65n kim
ca65n nhie65t d9o71i
ca65n tha2nh
ca65n tha62n
ca65n thi5
ca65n tra5ng
ca65n tre6n
ca65n ve65
ca65p ke2m
ca65p ke6
ca65p ke6nh
ca65p nha65t
ca65p ra2 ca65p ra65p
ca65p ra65p
ca65t lu75c
ca65t ruo65t
ca65t su71c
ca65t va61n
ca65u a61m
ca65y cu5c
ca6m d9ie61c
ca6m ho5ng
ca6m la85ng
ca6m mie65ng he61n
ca6m nhu7 he61n
ca6m ni1n
ca6n ba2n
ca6n ba82ng
ca6n ca61n
ca6n chi2m
ca6n d9ai
ca6n d9i4a
ca6n d9o
ca6n d9o d9ong d9e61m
ca6n d9o61i
ca6n d9o62ng ho62
ca6n d9ong
ca6n d9ong d9o d9e61m
ca6n ho7i
ca6n ke5o
ca6n mo1c ha2m
ca6n na4o
ca6n nha81c
ca6n qua81c
ca6n ta
ca6n tay
ca6n tie63u li
ca6n tie63u ly
ca6n treo
ca6n tu75 d9o65ng
ca6n xo6
ca6n xu71ng
ca6ng ca6ng
ca6u ca61u
ca6u cha61p
ca6u chuye65n
ca6u cu1
ca6u d9a62u
ca6u d9o61
ca6u d9o61i
ca6u da62m
ca6u ke1o
ca6u ke5o
ca6u ke61t
ca6u ke65
ca6u kha1ch
ca6u la5c bo65
ca6u le65nh
ca6u lie6m
ca6u lu7u
ca6u ne65
ca6u nha5c
ca6u ru1t
ca6u tho7
ca6u thu1c
ca6y a8n qua3
ca6y a8n tra1i
ca6y bo1ng ma1t
ca6y bo6ng
ca6y bu1t
ca6y bu5i
ca6y ca3nh
ca6y cao bo1ng ca3
ca6y co3
ca6y co5
ca6y co61i
ca6y co63 thu5
ca6y co6ng nghie65p
ca6y d9a ca6y d9e62
ca6y go64
ca6y hoa ma2u
ca6y la61y da62u
ca6y la6u na8m
ca6y lau nha2
ca6y leo
ca6y lu7o7ng thu75c
ca6y ma62m
ca6y mo65c
ca6y nguo62n ma65t
ca6y nha2 la1 vu7o72n
ca6y no6ng nghie65p
ca6y nu7o71c
ca6y phu3 d9a61t
ca6y quy2nh ca2nh dao
ca6y so61
ca6y tha3o
ca6y tha6n co3
ca6y tha6n go64
ca6y tha6n tha3o
ca6y the61
ca6y thuo61c
ca6y tro62ng
ca6y vie61t
ca6y xa8ng
ca6y xanh
ca81c ca ca81c cu3m
ca81c co71
ca81c cu3m
ca81c ke2
ca81m co63
ca81m cu1i
ca81m d9a62u
ca81m d9a62u ca81m co63
ca81m sa2o d9o75i nu7o71c
ca81m su72ng
ca81m thu2ng
ca81n ca61u
ca81n ca6u
ca81n chi3
ca81n co3
ca81n ho65t co7m kho6ng vo74
ca81n lo65n
ca81n o63
ca81n ra8ng
ca81n ro61n
ca81n ro7m ca81n co3
ca81n ru71t
ca81n tra81t
ca81n xe1
ca81p ca ca81p cu3m
ca81p cu3m
ca81t co63
ca81t co7n
ca81t cu1p
ca81t cu73
ca81t d9a85t
ca81t gia3m
ca81t ho5ng
ca81t lo71p
ca81t lu7o75t
ca81t nghi4a
ca81t tie61t
ca81t xe1n
ca82n ca85t
ca82n co5c
ca82n co64i
ca82n nha2 ca82n nha82n
ca82n nha82n
ca83n nha83n
ca83ng cha6n
ca83ng gio2
ca83ng tay
ca85c ba62n
ca85c bo2
ca85m cu5i
ca85n ba4
ca85n ke4
ca85p ba la1
ca85p ba2i tru2ng
ca85p bo62
ca85p di1p
ca85p ke2
ca85p ke2m
ca85p lo62ng
ca85p ma5ch
ca85p nhie65t
ca85p ra82ng
ca85p so61t
ca8m ca8m
ca8m gan
ca8m ghe1t
ca8m gia65n
ca8m ha65n
ca8m ho72n
ca8m oa1n
ca8m pha64n
ca8m thu2
ca8m tu71c
ca8m ua61t
ca8m xe
ca8n ba3n
ca8n be65nh
ca8n ca81t ca8n chi3nh
ca8n chi3nh
ca8n co7
ca8n cu71
ca8n cu71 d9i5a
ca8n cu71 du ki1ch
ca8n cu71 qua6n su75
ca8n cu7o71c
ca8n da85n
ca8n do
ca8n ho65
ca8n ke
ca8n nguye6n
ca8n pho61
ca8n so61
ca8n thu71c
ca8n to61
ca8n va85n
ca8ng ca81c
ca8ng ca8ng
ca8ng tha83ng
ca8ng tin
cai d9a62u da2i
cai nghie65n
cai ngu5c
cai qua3n
cai su74a
cai tha62u
cai to63ng
cai tri5
cam bu2
cam chanh
cam chi5u
cam co2m
cam d9oan
cam d9u7o72ng
cam gia61y
cam go
cam ke61t
cam lo2ng
cam nho6ng
cam pha65n
cam sa2i
cam sa2nh
cam ta63u ma4
cam ta6m
cam tha3o
cam thu4ng
cam ti1ch
can a1n
can chi
can co71
can cu71u
can d9a3m
can du75
can gia1n
can he65
can nga8n
can pha5m
can qua
can ta6m
can thie65p
can to65i
can tra2ng
can tru7o72ng
cang cu7o72ng
canh ba5c
canh ca1nh
canh ca3i
canh cha62y
canh chu72ng
canh cu73i
canh d9ie62n
canh ga1c
canh ga2
canh giu74
canh khuya
canh ki na
canh no6ng
canh pho2ng
canh ta1c
canh ta6n
canh thie61p
canh ti
canh ty
cao a1p
cao ban long
cao bay xa cha5y
cao bo62i
cao ca3
cao ca61p
cao cha5y xa bay
cao co62n
cao cu7o72ng
cao d9a2m khoa1t lua65n
cao d9a5o
cao d9a83ng
cao d9a83ng tie63u ho5c
cao d9an hoa2n ta1n
cao d9e5p
cao d9ie63m
cao d9o65
cao d9o65 ke61
cao d9o7n hoa2n ta1n
cao da2y
cao do3ng
cao dong do3ng
cao gia1
cao ho5c
cao ho63 co61t
cao hu71ng
cao ke62u
cao khie61t
cao ki2
cao kie61n
cao ky2
cao la62u
cao la6u
cao lanh
cao le6u nghe6u
cao lo71n
cao lu7o7ng
cao lu7o7ng mi4 vi5
cao lu7o7ng my4 vi5
cao minh
cao nga5o
cao nga61t
cao nghe62u
cao nghe65u
cao nguye6n
cao nha4
cao nha6n
cao nha6n d9a81c d9a5o
cao nha6n da65t si4
cao nho2ng
cao nie6n
cao o61c
cao qui1
cao quy1
cao ra1o
cao ra8ng
cao sa3n
cao sang
cao sie6u
cao su
cao ta62n
cao ta62ng
cao ta8ng
cao tay
cao tha61p
cao tha6m
cao the61
cao thu3
cao thu7o75ng
cao to
cao to61c
cao tra2o
cao tri2nh
cao tro5ng
cao tuo63i
cao u3y
cao vo5ng
cao vu1t
cao xa
cao xa5
cao xa5 pha1o
carbon nitride
cau bu5ng
cau ca3u
cau co1
cau du72a
cay chua
cay cu1
cay cu75c
cay d9a81ng
cay d9o65c
cay nghie65t
cay se2
cay xe2
cha anh
cha ca8ng chu1 kie61t
cha cha3
cha chu1
cha chu3 su75
cha chung kho6ng ai kho1c
cha co61
cha con
cha d9e3
cha d9o72i
cha d9o74 d9a62u
cha gia2 con co5c
cha me5
cha no65i
cha o6ng
cha truye62n con no61i
cha xu71
cha1n che6
cha1n chu7o72ng
cha1n d9e61n mang tai
cha1n ghe1t
cha1n mo71 d9o72i
cha1n na3n
cha1n nga1n
cha1n nga81t
cha1n phe2
cha1n phe2o
cha1n va5n
cha1nh a1n
cha1nh chu3 kha3o
cha1nh ho65i
cha1nh su71
cha1nh to63ng
cha1nh tri5
cha1nh tru7o7ng
cha1nh va8n pho2ng
cha1o hoa
cha1o la1 d9a
cha1o la4o
cha1o lo2ng
cha1o lu1
cha1t chu1a
cha1t le2
cha1t xi1t
cha1u cha81t
cha1u d9i1ch to6n
cha1y bo3ng
cha1y cho75
cha1y nha2 ra ma85t chuo65t
cha1y tha2nh va5 la6y
cha1y tu1i
cha2 d9a5p
cha2 la2
cha2 xa1t
cha2i lu7o71i
cha2ng ha3ng
cha2ng hiu
cha2ng la2ng
cha2ng ma2ng
cha2ng ma5ng
cha2ng ra2ng
cha2nh ba2nh
cha2nh cha5nh
cha2nh cho5e
cha2o ba1n
cha2o d9o1n
cha2o d9o72i
cha2o gia1
cha2o ha2ng
cha2o ho3i
cha2o ma2o
cha2o mo72i
cha2o mu72ng
cha2o ro7i
cha2o tha62u
cha2o thua
cha2o xa1o
cha2y co61i
cha2y ki2nh
cha3 bu2
cha3 chi2a
cha3 cho71t
cha3 gio2
cha3 gio2 re61
cha3 ha5n
cha3 la2
cha3 lu5a
cha3 ma61y khi
cha3 que61
cha3 tra1ch
cha3i chuo61t
cha3y ma1u
cha3y ru74a
cha4o cha2ng
cha4o chuo65c
cha5ch cha61u
cha5m bong
cha5m co61c
cha5m kha3m
cha5m kha81c
cha5m lo65ng
cha5m ma85t
cha5m ngo4
cha5m no5c
cha5m no63i
cha5m su1ng
cha5m tra1n
cha5m tro63
cha5ng va5ng
cha5nh lo2ng
cha5nh nie62m
cha5p ma3
cha5p pho6
cha5y a1n
cha5y a8n
cha5y ba2n
cha5y bu74a
cha5y cha83ng kho3i tro72i
cha5y cho5t
cha5y cho75
cha5y chu74a
cha5y d9a82ng gio72i
cha5y d9a82ng tro72i
cha5y d9i cha5y la5i
cha5y d9ie65n
cha5y d9o6n cha5y d9a1o
cha5y d9ua
cha5y d9ua vu4 trang
cha5y dai su71c
cha5y ga82n
cha5y ha65u
cha5y hie65u
cha5y la2ng
cha5y long to1c ga1y
cha5y ma1nh
cha5y ngu7o75c cha5y xuo6i
cha5y nha3y
cha5y nhu7 co72 lo6ng co6ng
cha5y sa61p cha5y ngu73a
cha5y so6
cha5y ta2u
cha5y tha62y cha5y thuo61c
cha5y to65i
cha5y to71i cha5y lui
cha5y va5y
cha5y vie65t da4
cha61m a3nh
cha61m ca6u
cha61m cha61m
cha61m do6i
cha61m du71t
cha61m he61t
cha61m ho3i
cha61m lu73ng
cha61m mu1t
cha61m pha1
cha61m pha3y
cha61m pha5t d9e62n
cha61m pha63y
cha61m than
cha61n chi3nh
cha61n d9o65ng
cha61n hu7ng
cha61n lu7u
cha61n song
cha61n thu7o7ng
cha61n tu73
cha61p bu1t
cha61p cha cha61p cho71i
cha61p chi1nh
cha61p chie61m
cha61p cho1a
cha61p cho71i
cha61p ha2nh
cha61p ha2nh vie6n
cha61p kinh
cha61p ne6
cha61p ne65
cha61p nha61t
cha61p nha65n
cha61p nha85t
cha61p pha1p
cha61p thua65n
cha61p u3y
cha61p uy
cha61t ba1n da64n
cha61t be1o
cha61t bo61c
cha61t bo6i tro7n
cha61t cha1y
cha61t chi3 thi5
cha61t cho62ng
cha61t chu71a
cha61t chu7o73ng
cha61t d9ie63m
cha61t d9o61t
cha61t d9o65c
cha61t d9o65c da cam
cha61t d9o65c ma2u da cam
cha61t de3o
cha61t hu74u co7
cha61t ke61t di1nh
cha61t khi1
cha61t khu73
cha61t lie65u
cha61t lo3ng
cha61t lu7o75ng
cha61t lu7u
cha61t nga61t
cha61t nguye6n sinh
cha61t no63
cha61t pha1c
cha61t ra81n
cha61t tha3i
cha61t va61n
cha61t vo6 co7
cha61t xa1m
cha61t xu1c ta1c
cha62m ba65p
cha62m cha65m
cha62m cha65p
cha62m va65p
cha62n cho72
cha62n chu72
cha62u cha64u
cha62u chu75c
cha62u gio72i
cha62u ha64u
cha62u o6ng ba2 o6ng va3i
cha62u o6ng va3i
cha62u ri2a
cha62u tro72i
cha62u va8n
cha63n ba62n
cha63n be65nh
cha63n d9oa1n
cha63n ma5ch
cha63n te61
cha63n tri5
cha64u cha2ng
cha64u chuo65c
cha65m cha2 cha65m cha5p
cha65m cha5p
cha65m ra4i
cha65m ri2
cha65m ri2 ri2
cha65m tie61n
cha65m tre64
cha65p cha2 cha65p cho72n
cha65p cheng
cha65p cho62ng
cha65p cho72n
cha65p choa5ng
cha65p chu2ng
cha65p chu74ng
cha65p ma5ch
cha65p to61i
cha65t cha2 cha65t chu7o74ng
cha65t cho65i
cha65t chu7o74ng
cha65t cu71ng
cha65t he5p
cha65t ni1ch
cha65t va65t
cha65u thau
cha6m ba63m
cha6m bie61m
cha6m chi1ch
cha6m cho5c
cha6m chu7o71c
cha6m cu71u
cha6m ngo6n
cha6n cha61t
cha6n cha61u
cha6n chi1nh
cha6n chi3
cha6n chi3 ha5t bo65t
cha6n chim
cha6n cu71ng d9a1 me62m
cha6n d9a61t
cha6n d9a8m d9a1 cha6n chie6u
cha6n d9e61
cha6n d9o61t
cha6n d9o62ng vai sa81t
cha6n dung
cha6n gia1 tri5
cha6n gia2y cha6n de1p
cha6n gia3
cha6n gio2
cha6n go64
cha6n ha2ng
cha6n kho6ng
cha6n ki1nh
cha6n kie62ng
cha6n la61m tay bu2n
cha6n li1
cha6n li1 kha1ch quan
cha6n li1 tu7o7ng d9o61i
cha6n li1 tuye65t d9o61i
cha6n ly1
cha6n ly1 kha1ch quan
cha6n ly1 tu7o7ng d9o61i
cha6n ly1 tuye65t d9o61i
cha6n ma2y
cha6n ma6y
cha6n ma6y cuo61i tro72i
cha6n ma6y ngo5n so1ng
cha6n na6ng
cha6n nam d9a1 cha6n chie6u
cha6n nhu7
cha6n phu7o7ng
cha6n que2
cha6n que6
cha6n qui2
cha6n quy2
cha6n re61t
cha6n son mi2nh ro64i
cha6n ta2i
cha6n tay
cha6n tha2nh
cha6n tha65t
cha6n thu75c
cha6n ti2nh
cha6n to7 ke4 to1c
cha6n tro72i
cha6n tro72i go1c be63
cha6n tro72i go1c bie63n
cha6n trong cha6n ngoa2i
cha6n truye62n
cha6n tu
cha6n tu7o71ng
cha6n u7o71t cha6n ra1o
cha6n va1y
cha6n va5c
cha6n vi5t
cha6n vo2ng kie62ng
cha6n voi
cha6n xa1c
cha6n ye61u tay me62m
cha6ng ha63ng
cha6u a1
cha6u a6u
cha6u ba1u
cha6u cha61u
cha6u cha61u d9a1 xe
cha6u cha61u d9a61u voi
cha6u le65
cha6u li5
cha6u lu5c
cha6u ly5
cha6u mu5c
cha6u my4
cha6u ngo5c
cha6u phi
cha6u tha2nh
cha6u tho63
cha6y i2
cha6y lu7o72i
cha81c a8n
cha81c cha6n
cha81c cha81n
cha81c da5
cha81c ha83n
cha81c le1p
cha81c ma63m
cha81c nhu7 cua ga5ch
cha81c nhu7 d9inh d9o1ng co65t
cha81c ni2nh ni5ch
cha81c ni5ch
cha81c qua1 ho1a le1p
cha81c tay
cha81c xanh
cha81m chu1i
cha81n bo1ng
cha81n bu2n
cha81n ca5
cha81n song
cha81n xi1ch
cha81p ca1nh
cha81p ca1nh lie62n ca2nh
cha81p nha85t
cha81p no61i
cha81p tay ru3 a1o
cha81p va1
cha81t bo1p
cha81t chiu
cha81t ga5n
cha81t lo1t
cha81t lo5c
cha82m ba85p
cha82m cha82m
cha82m cha85p
cha82n cha85n
cha82n tinh
cha82ng cha82ng
cha82ng che1o
cha82ng chi5t
cha83ng bu2
cha83ng d9a6u va2o d9a6u
cha83ng ha5n
cha83ng la2
cha83ng le4
cha83ng ma61y cho61c
cha83ng ma61y khi
cha83ng ma61y no64i
cha83ng nhe4
cha83ng nhu74ng
cha83ng no1i cha83ng ra82ng
cha83ng nu74a
cha83ng qua
cha83ng ra la2m sao
cha83ng the63
cha83ng tra1ch
cha84n le3
cha85c lu7o74i
cha85n d9u71ng
cha85n ha65u
cha85n ho5ng
cha85t che4
cha85t chi5a
cha85t d9e5p
cha8m ba83m
cha8m ba84m
cha8m bo1n
cha8m cha81m
cha8m cha8m
cha8m chi3
cha8m chu1
cha8m chu1t
cha8m lo
cha8m nom
cha8m so1c
cha8n chie61u
cha8n chie6n
cha8n d9o7n go61i chie61c
cha8n da81t
cha8n go61i
cha8n ma2n
cha8n nuo6i
cha8n nuo6i co6ng nghie65p
cha8n tha3
cha8ng nu74a
chai li2
chai sa5n
chan cha1t
chan chan
chan chu71a
chan ho2a
chan tu7o7ng d9o63 me3
chang bang
chang chang
chanh chua
chanh co61m
chanh d9a2o
chao cha1t
chao d9a3o
chao d9e2n
chao d9o65ng
chao o6i
chay ti5nh
che a1n
che cha81n
che cho73
che d9a65y
che gia61u
che khua61t
che ki1n
che la61p
che mo72
che phu3
che1m cha
che1m d9e5p
che1m gie61t
che1m to kho ma85n
che1m to kho nhu72
che1m ve2
che1n chu1 che1n anh
che1n ha5t mi1t
che1n ma81t tra6u
che1n qua6n
che1n quan ha2
che1n quy2nh
che1n ta5c che1n thu2
che1n thu2 che1n ta5c
che1n to61ng
che1o a1o
che1o go
che1o kha8n
che1p che1p
che1p mie65ng
che2 ba2 co61t
che2 ba5ng
che2 bo62m
che2 che1n
che2 con ong
che2 d9a65u d9a4i
che2 d9en
che2 d9u7o72ng
che2 ha5t
che2 ha5t lu75u
che2 ho65t
che2 hoa cau
che2 hu7o7ng
che2 kho
che2 la1
che2 lam
che2 ma5n
che2 mo1c ca6u
che2 nu5
che2 ta2u
che2 thuo61c
che2 tu7o7i
che2 xanh
che2m nhe2m
che2n e1p
che2n la61n
che2o be3o
che2o che5o
che2o cho61ng
che2o ke1o
che2o la1i
che2o mu4i
che2o queo
che3 hoe
che3 so75i to1c la2m tu7
che3 tre
che3o le3o
che6 bai
che6 cha1n
che6 cu7o72i
che6 o3ng che6 eo
che6 tra1ch
che61 a1p
che61 ba3n
che61 bie61n
che61 d9i5nh
che61 d9o65
che61 d9o65 chuye6n che61
che61 d9o65 co65ng ho2a
che61 d9o65 co6ng hu74u
che61 d9o65 d9a phu
che61 d9o65 d9a the6
che61 d9o65 d9a5i nghi5
che61 d9o65 d9o61i nga64u ho6n
che61 d9o65 da6n chu3
che61 d9o65 da6n chu3 mo71i
che61 d9o65 gia tru7o73ng
che61 d9o65 hai vie65n
che61 d9o65 lu7o74ng vie65n
che61 d9o65 mo65t vie65n
che61 d9o65 ngoa5i ho6n
che61 d9o65 no6ng no6
che61 d9o65 phong kie61n
che61 d9o65 qua62n ho6n
che61 d9o65 qua6n chu3
che61 d9o65 so73 hu74u
che61 d9o65 ta5p ho6n
che61 d9o65 thu3 tru7o73ng
che61 d9o65 tie62n te65
che61 d9o65 tu7 ba3n
che61 d9o65 tu7 hu74u
che61 gie64u
che61 ho1a
che61 khoa
che61 ngu75
che61 nha5o
che61 pha63m
che61 ta1c
che61 ta2i
che61 ta5o
che61 ta5o ma1y
che61 u7o71c
che61 xua61t
che61ch che61ch
che61ch le65ch
che61ch me61ch
che61nh choa1ng
che61t cay che61t d9a81ng
che61t cha
che61t che5t
che61t cho1c
che61t chu2m
che61t chu73a
che61t chu7a
che61t d9a62u nu7o71c
che61t d9ie61ng
che61t d9u71ng
che61t d9uo61i
che61t d9uo61i vo71 d9u7o75c co5c
che61t d9uo61i vo71 pha3i bo5t
che61t do73
che61t do73 so61ng do73
che61t gi1
che61t gia3
che61t gia61c
che61t gia64m
che61t hu5t
che61t kho6ng ki5p nga1p
che61t me6
che61t me6 che61t me65t
che61t me65t
che61t mo2n che61t mo3i
che61t na4o
che61t ngo1m
che61t nhu7 nga3 ra5
che61t no64i
che61t non
che61t ra61p
che61t sa85c ga5ch
che61t so61ng
che61t tha65t
che61t tie65t
che61t to61t
che61t tro6i
che61t tu7o7i
che61t xa1c
che61t ye63u
che62nh e62nh
che63nh ma3ng
che64m che65
che64m che65n
che65ch choa5c
che65nh choa5ng
che6nh che61ch
che6nh che6nh
che6nh le65ch
che6nh va che6nh ve6nh
che6nh ve6nh
chen cha6n
chen chu1c
chen la61n
chen vai thi1ch ca1nh
cheo che1o
cheo cheo
cheo cu7o71i
cheo leo
cheo veo
chi ba82ng
chi bo65
chi cha1t
chi chi cha2nh cha2nh
chi chi1t
chi chu1t
chi cu5c
chi d9ie61m
chi d9o65i
chi d9oa2n
chi du2ng
chi du5ng
chi ho65i
chi khu
chi li
chi lu7u
chi nha1nh
chi pha1i
chi phi1
chi phi1 lu7u tho6ng
chi phi1 sa3n xua61t
chi pho61i
chi thu
chi tie61t
chi tie61t ho1a
chi tie6u
chi tra3
chi tu73
chi u3y
chi u3y vie6n
chi vie65n
chi1 cha chi1 cha1t
chi1 cha1t
chi1 che61t
chi1 cho1e
chi1 co61t
chi1 co6ng
chi1 co6ng vo6 tu7
chi1 cu2ng lu75c kie65t
chi1 hie61u
chi1 hu7o71ng
chi1 i1t
chi1 khi1
chi1 li1
chi1 ly1
chi1 ma5ng
chi1 nguy
chi1 nguye65n
chi1 nguye65n qua6n
chi1 si4
chi1 tha6n
chi1 thie61t
chi1 thie65n
chi1 thu1
chi1 ti2nh
chi1 to6n
chi1 tu73
chi1 tuye61n
chi1ch cho2e
chi1ch choa1c
chi1n be65
chi1n bo1i
chi1n bo3 la2m mu7o72i
chi1n ca6y
chi1n cha81n
chi1n chu74 cu2 lao
chi1n e1p
chi1n me1
chi1n mo2m
chi1n mo4m
chi1n muo62i
chi1n ngu7o72i mu7o72i y1
chi1n ro65
chi1n ru5c
chi1n sa1p
chi1n su74a
chi1n suo61i
chi1n ta62ng ma6y
chi1n to71i
chi1n tru2ng
chi1nh a6m
chi1nh bie61n
chi1nh chuye6n
chi1nh co61ng
chi1nh cu7o7ng
chi1nh cung
chi1nh d9a1ng
chi1nh d9a3ng
chi1nh d9a5i quang minh
chi1nh d9a5o
chi1nh d9e62
chi1nh d9i1nh
chi1nh d9ie65n
chi1nh danh
chi1nh die65n
chi1nh gio71i
chi1nh hie65u
chi1nh kha1ch
chi1nh khi1
chi1nh khi1 ca
chi1nh kho1a
chi1nh ki5ch
chi1nh kie61n
chi1nh le65nh
chi1nh lua65n
chi1nh nga5ch
chi1nh nghi4a
chi1nh ngo5
chi1nh pha5m
chi1nh pha63m
chi1nh phu3
chi1nh phu3 d9ie65n tu73
chi1nh qua3
chi1nh qui
chi1nh quo61c
chi1nh quy
chi1nh quy ho1a
chi1nh quye62n
chi1nh sa1ch
chi1nh sa1ch xa4 ho65i
chi1nh su73
chi1nh su75
chi1nh ta3
chi1nh ta6m
chi1nh ta81c
chi1nh tang
chi1nh tha61t
chi1nh the63
chi1nh thi5
chi1nh tho61ng
chi1nh thu71c
chi1nh thu71c ho1a
chi1nh to61
chi1nh to6ng
chi1nh tri5
chi1nh tri5 gia
chi1nh tri5 ho5c
chi1nh tri5 pha5m
chi1nh tri5 vie6n
chi1nh tru75c
chi1nh tru7o72ng
chi1nh u3y
chi1nh vu5
chi1nh xa1c
chi1nh ye61u
chi1p ho6i
chi1u chi1t
chi1u chi1u
chi2 chie61t
chi2 than
chi2a kho1a
chi2a kho1a trao tay
chi2a va85n
chi2a vi1t
chi2a vo6i
chi2m d9a81m
chi2m li3m
chi2m nga65p
chi2m nghi3m
chi2m no63i
chi2m xuo62ng
chi2nh i2nh
chi3 ba3o
chi3 d9a5o
chi3 d9a6u d9a1nh d9a61y
chi3 d9a6u d9a1nh d9o1
chi3 d9i5nh
chi3 d9ie63m
chi3 d9u7o75c ca1i
chi3 da64n
chi3 du5
chi3 gia1o
chi3 gio71i
chi3 huy
chi3 huy da2n nha5c
chi3 huy pho1
chi3 huy so73
chi3 huy tru7o73ng
chi3 le65nh
chi3 ma3nh to7 ma2nh
chi3 mo64i to65i
chi3 nam
chi3 so61
chi3 so61 hid9ro
chi3 so61 hydrogen
chi3 tay na8m ngo1n
chi3 thi5
chi3 thie6n
chi3 thu75c
chi3 tie6u
chi3 to65i
chi3 tri1ch
chi3 tro3
chi3 ve4
chi3 xa1c
chi3 y1
chi3n chu
chi3nh d9a3ng
chi3nh d9o61n
chi3nh hi2nh
chi3nh hua61n
chi3nh li1
chi3nh lu7u
chi3nh ly1
chi3nh nghi
chi3nh qua6n
chi3nh su73a
chi3nh te62
chi3nh the63
chi3nh trang
chi3nh tri5
chi4a ba
chi4nh che65n
chi5 cha2ng
chi5 em
chi5 em ruo65t
chi5 ga1i
chi5 nga4 em na6ng
chi5 nuo6i
chi5 ta
chi5u cho7i
chi5u chuye65n
chi5u d9u75c
chi5u d9u75ng
chi5u kho1
chi5u lo72i
chi5u lu73a
chi5u nhie65t
chi5u phe1p
chi5u ta3i
chi5u tang
chi5u thu7o7ng chi5u kho1
chi5u thua
chi5u tra65n
chi5u tro61ng
chia ca81t
chia cha1c
chia d9e63 tri5
chia he61t cho
chia li
chia li2a
chia lu73a
chia ly
chia na8m xe3 ba3y
chia ngo5t se3 bu2i
chia pho6i
chia re4
chia se3
chia so71t
chia tay
chia uye6n re4 thu1y
chia ve2
chia xa
chia xe3
chie61c ba1ch
chie61c ba1ch so1ng d9a2o
chie61c bo1ng
chie61m cu71
chie61m d9o1ng
chie61m d9oa5t
chie61m du5ng
chie61m giu74
chie61m hu74u
chie61m li4nh
chie61n ba2o
chie61n ba5i
chie61n binh
chie61n chinh
chie61n co6ng
chie61n cu5
chie61n cu5c
chie61n cuo65c
chie61n d9a61u
chie61n d9a61u co7
chie61n d9i5a
chie61n di5ch
chie61n ha2o
chie61n ha5m
chie61n hu74u
chie61n khu
chie61n lo75i pha63m
chie61n lu4y
chie61n lu7o75c
chie61n lu7o75c qua6n su75
chie61n ma4
chie61n phi1
chie61n qua3
chie61n si4
chie61n si4 quye61t tha81ng
chie61n si4 thi d9ua
chie61n su73
chie61n su75
chie61n tha81ng
chie61n thu7o7ng
chie61n thua65t
chie61n thuye62n
chie61n ti1ch
chie61n tra65n
chie61n tranh
chie61n tranh cu5c bo65
chie61n tranh d9e61 quo61c
chie61n tranh du ki1ch
chie61n tranh gia3i pho1ng
chie61n tranh ha5t nha6n
chie61n tranh la5nh
chie61n tranh nha6n da6n
chie61n tranh no1ng
chie61n tranh pha1 hoa5i
chie61n tranh ta6m li1
chie61n tranh vi tru2ng
chie61n tru7o72ng
chie61n tu7o71ng
chie61n tuye61n
chie61n xa
chie61p chie61p
chie61t a1p
chie61t kha61u
chie61t quang
chie61t sua61t
chie61t tru72
chie61t trung
chie61t trung chu3 nghi4a
chie61t tu75
chie61t xua61t
chie61u a1n
chie61u bo1ng
chie61u chi3
chie61u co61
chie61u d9a65u
chie61u d9ie65n
chie61u d9o62
chie61u danh
chie61u le65
chie61u manh
chie61u nghi3
chie61u phim
chie61u ro5i
chie61u thu7
chie61u tu7o71ng
chie61u xa5
chie62n chie62n
chie62n chie65n
chie62u chie62u
chie62u chuo65ng
chie62u ho6m
chie62u hu7o71ng
chie62u nhu7 chie62u vong
chie62u qua
chie62u ta2
chie62u to61i
chie6m bao
chie6m chie61p
chie6m khe6 mu2a tho61i
chie6m nghie65m
chie6m ngu7o74ng
chie6m tinh
chie6m tinh ho5c
chie6m tru4ng
chie6u an
chie6u ba2i
chie6u binh
chie6u binh ma4i ma4
chie6u d9a4i
chie6u d9a4i so73
chie6u d9a4i vie6n
chie6u d9a8m
chie6u d9e62
chie6u da6n
chie6u du5
chie6u ha2ng
chie6u hie62n
chie6u hie62n d9a4i si4
chie6u ho62i
chie6u ho62n
chie6u kha1ch
chie6u mo65
chie6u na5p
chie6u phu3
chie6u sinh
chie6u ta65p
chie6u thu71c
chim ba1o ba4o
chim ca1nh cu5t
chim chi1ch
chim cho1c
chim chuo65t
chim cu1t
chim d9a62u d9a2n
chim ga1y
chim ha1t bo65i
chim kha1ch
chim khuye6n
chim lo62ng ca1 cha65u
chim lo75n
chim mo62i
chim mo62i cho1 sa8n
chim muo6ng
chim ngo1i
chim phu7o72ng che2o
chim ri
chim sa ca1 la85n
chim sa6u
chim se3
chim tha62y bo1i
chim tha82ng cha2i
chim tro72i ca1 nu7o71c
chim xanh
chin chi1t
chinh an
chinh chie61n
chinh pha5t
chinh phu
chinh phu5
chinh phu5c
chinh ye6n
chiu chi1u
cho du2
cho hay
cho ne6n
cho phe1p
cho qua
cho qua chuye65n
cho ro62i
cho xong
cho1 bie63n
cho1 ca65y ga62n nha2
cho1 ca81n a1o ra1ch
cho1 che6 me2o la81m lo6ng
cho1 che61t
cho1 chui ga62m cha5n
cho1 co1 va1y li4nh
cho1 cu2ng ru71t gia65u
cho1 d9e3
cho1 d9e63u
cho1 d9en giu74 mu75c
cho1 ghe3
cho1 la2i
cho1 ma1
cho1 nga1p pha3i ruo62i
cho1 ngao
cho1 sa8n
cho1 sa8n chim mo62i
cho1 so1i
cho1c mo2ng
cho1c ngo1c
cho1i chang
cho1i lo1i
cho1i lo2a
cho1i lo5i
cho1i ngo72i
cho1ng ma85t
cho1ng va1nh
cho1p bu
cho1p che1p
cho1p re64
cho1t bo1t
cho1t vo1t
cho2 chi3
cho2 ho3
cho2 na6u
cho2i mo2i
cho2m cho5p
cho2m sao
cho2m xo1m
cho2ng cha2nh
cho2ng cho5c
cho2ng ghe5o
cho2ng vo2ng
cho3m ca62u
cho3n ho3n
cho3ng cho7
cho3ng go5ng
cho3ng ke62nh
cho3ng lo3n
cho3ng vo1
cho4 mie65ng
cho4 mo4m
cho4 mo62m
cho4 mu4i
cho4m cho5e
cho5c ga65y ba1nh xe
cho5c gan
cho5c ghe5o
cho5c gia65n
cho5c le1c
cho5c que6
cho5c tie61t
cho5c tro72i
cho5c tro72i khua61y nu7o71c
cho5c tu71c
cho5n lo5c
cho5n lo5c nha6n ta5o
cho5n lo5c tu75 nhie6n
cho5n lu75a
cho5n ma85t gu73i va2ng
cho5n pho61i
cho61c cho61c
cho61c la1t
cho61c lo73
cho61c mo2ng
cho61i bay cho61i bie61n
cho61i bo3
cho61i ca4i
cho61i tu72
cho61ng a1n
cho61ng ba1ng
cho61ng che2o
cho61ng che61
cho61ng che61nh
cho61ng cho3i
cho61ng cho5i
cho61ng cu75
cho61ng d9o61i
cho61ng d9o74
cho61ng giu74
cho61ng lo2
cho61ng na5nh
cho61ng ne5
cho61ng pha1
cho61ng ru7o72ng
cho61ng tra3
cho62m cho64m
cho62m ho63m
cho62m ho64m
cho62n cha6n mo3i go61i
cho62ng cha61t
cho62ng che1o
cho62ng chu7a cu7o71i
cho62ng chung vo75 cha5
cho62ng con
cho62ng la61n
cho62ng loan vo75 phu5ng
cho62ng loan vo75 phu7o75ng
cho62ng ngo62ng
cho62ng vo75
cho63i cu2n re61 ra1ch
cho63i re64
cho63i se63
cho63i than
cho63i xe63
cho63ng go5ng
cho63ng ke62nh
cho63ng vo1
cho64 d9u71ng
cho64 ki1n
cho64 pha5m
cho65n ro65n
cho65p gia65t
cho65t da5
cho6m chi3a
cho6m cho6m
cho6n ca61t
cho6n cha6n
cho6n nhau ca81t ro61n
cho6n rau ca81t ro61n
cho6ng ba la1
cho6ng cha2
cho6ng che6nh
cho6ng gai
cho7 cho3ng
cho7 vo7
cho71 chi
cho71 co1 tra1ch
cho71 tha6y
cho71i vo71i
cho71p a3nh
cho71p be63 mu7a nguo62n
cho71p bo1ng
cho71p cho71i
cho71p cho71p
cho71p ma81t
cho71p nhoa1ng
cho71t nha3
cho72 chu75c
cho72 d9o75i
cho72 mong
cho72m bo72m
cho72n cho75n
cho72n vo72n
cho73 che
cho73 cu3i ve62 ru72ng
cho75 bu1a
cho75 chie62u
cho75 co1c
cho75 d9en
cho75 gio72i
cho75 lao d9o65ng
cho75 ngu7o72i
cho75 no63i
cho75 phie6n
cho75 tro72i
cho75 tru7a du7a he1o
cho75 xanh
cho75p cho72n
cho7i bo72i
cho7i chu74
cho7i d9e5p
cho7i d9e63u
cho7i d9u2a
cho7i kha8m
cho7i ngang
cho7i nho73i
cho7i tre2o
cho7i tro65i
cho7i vo71i lu73a
cho7i vo7i
cho7i xa61u
cho7i xo3
cho7m cho73m
choa1ng choa2ng
choa1ng lo65n
choa1ng ngo75p
choa1ng va1ng
choa5ng va5ng
choa81t cheo
choai choai
choang choa1c
choang choa3ng
choang choang
choe cho1e
choe2n choe2n
choen hoe3n
choi cho1i
choi choi
chon cho3n
chon von
chong cho1ng
chong chong
chu ca61p
chu cha
chu che1o
chu chuye63n
chu d9a1o
chu du
chu ki2
chu ky2
chu nie6n
chu sa
chu ta61t
chu toa2n
chu tri2nh
chu tuye62n
chu vi
chu1 a6m
chu1 da64n
chu1 gia3i
chu1 ma2y
chu1 mi2nh
chu1 mu5c
chu1 re63
chu1 ta6m
chu1 thi1ch
chu1 tro5ng
chu1 y1
chu1a co6ng
chu1a cu71u the61
chu1a d9a61t
chu1a nha65t
chu1a so7n la6m
chu1a te63
chu1a thu7o75ng
chu1a tro72i
chu1c ha5
chu1c ma2o
chu1c mu72ng
chu1c phu1c
chu1c tho5
chu1c thu7
chu1c tu5ng
chu1c tu72
chu1i d9a62u
chu1i d9a62u chu1i mu4i
chu1i nhu3i
chu1m chi1m
chu1ng ba5n
chu1ng bay
chu1ng em
chu1ng ma2y
chu1ng mi2nh
chu1ng no1
chu1ng sinh
chu1ng ta
chu1ng tao
chu1ng to6i
chu1t chi1t
chu1t d9i3nh
chu1t i1t
chu1t pha65n
chu1t xi1u
chu2a chie62n
chu2a d9a61t pha65t va2ng
chu2a na1t bu5t va2ng
chu2a ra1ch bu5t va2ng
chu2a tha1p
chu2m gu73i
chu2m nhum
chu2m ruo65t
chu2n chu2n
chu2n chu4n
chu2n chu5t
chu2ng chi2nh
chu2ng chie62ng
chu3 a6m
chu3 ba2i
chu3 bie6n
chu3 bu1t
chu3 chie61n
chu3 cho61t
chu3 chu71a
chu3 co6ng
chu3 d9a5o
chu3 d9a62u tu7
chu3 d9e62
chu3 d9i1ch
chu3 d9i5nh
chu3 d9ie62n
chu3 d9ie63m
chu3 d9o65ng
chu3 ho2a
chu3 ho65
chu3 ho6n
chu3 kha1ch
chu3 kha3o
chu3 kho
chu3 kie61n
chu3 lu75c
chu3 lu75c qua6n
chu3 mu7u
chu3 na4o
chu3 nghi4a
chu3 nghi4a a61n tu7o75ng
chu3 nghi4a anh hu2ng
chu3 nghi4a ba1 quye62n
chu3 nghi4a ba2nh tru7o71ng
chu3 nghi4a ba3o thu3
chu3 nghi4a bi2nh qua6n
chu3 nghi4a bie63u hie65n
chu3 nghi4a bie65t pha1i
chu3 nghi4a bo6n se6 vi1ch
chu3 nghi4a ca1 nha6n
chu3 nghi4a ca3i lu7o7ng
chu3 nghi4a ca61p tie61n
chu3 nghi4a ca61u tru1c
chu3 nghi4a chu3 quan
chu3 nghi4a chu3ng to65c
chu3 nghi4a co63 d9ie63n
chu3 nghi4a co65ng sa3n
chu3 nghi4a co6ng d9oa2n
chu3 nghi4a co7 ho65i
chu3 nghi4a d9ad9a
chu3 nghi4a d9e61 quo61c
chu3 nghi4a da6n to65c
chu3 nghi4a da6n tu1y
chu3 nghi4a dada
chu3 nghi4a duy ca3m
chu3 nghi4a duy li1
chu3 nghi4a duy linh
chu3 nghi4a duy ly1
chu3 nghi4a duy mi4
chu3 nghi4a duy my4
chu3 nghi4a duy ta6m
chu3 nghi4a duy va65t
chu3 nghi4a duy y1 chi1
chu3 nghi4a gia1o d9ie62u
chu3 nghi4a ha2nh vi
chu3 nghi4a hi2nh thu71c
chu3 nghi4a hie65n d9a5i
chu3 nghi4a hie65n sinh
chu3 nghi4a hie65n thu75c
chu3 nghi4a hie65n tu7o75ng
chu3 nghi4a hoa2i nghi
chu3 nghi4a hu7 vo6
chu3 nghi4a kha1ch quan
chu3 nghi4a kha81c ki3
chu3 nghi4a kinh nghie65m
chu3 nghi4a kinh vie65n
chu3 nghi4a la4ng ma5n
chu3 nghi4a la65p the63
chu3 nghi4a nha6n ba3n
chu3 nghi4a nha6n d9a5o
chu3 nghi4a nha6n va8n
chu3 nghi4a nha6n vi5
chu3 nghi4a pha1t xi1t
chu3 nghi4a qua6n phie65t
chu3 nghi4a quan lie6u
chu3 nghi4a quo61c gia
chu3 nghi4a quo61c te61
chu3 nghi4a quo61c xa4
chu3 nghi4a sie6u thu75c
chu3 nghi4a sinh to62n
chu3 nghi4a so6 vanh
chu3 nghi4a ta3 cha6n
chu3 nghi4a tam da6n
chu3 nghi4a tha62n bi1
chu3 nghi4a the61 gio71i
chu3 nghi4a thu75c chu71ng
chu3 nghi4a thu75c chu71ng mo71i
chu3 nghi4a thu75c da6n
chu3 nghi4a thu75c da6n mo71i
chu3 nghi4a thu75c du5ng
chu3 nghi4a thua62n tu1y
chu3 nghi4a ti2nh ca3m
chu3 nghi4a tru75c gia1c
chu3 nghi4a tu7 ba3n
chu3 nghi4a tu75 do
chu3 nghi4a tu75 nhie6n
chu3 nghi4a tu7o75ng tru7ng
chu3 nghi4a tu7o7ng d9o61i
chu3 nghi4a vi5 ki3
chu3 nghi4a vi5 ky3
chu3 nghi4a vi5 lai
chu3 nghi4a vi5 lo75i
chu3 nghi4a vi5 tha
chu3 nghi4a vo6 chi1nh phu3
chu3 nghi4a xa4 ho65i
chu3 nghi4a xe1t la5i
chu3 nghi4a ye6u nu7o71c
chu3 ngu74
chu3 nha65t
chu3 nha6n
chu3 nha6n o6ng
chu3 nhie65m
chu3 no6
chu3 no75
chu3 qua3n
chu3 quan
chu3 quye62n
chu3 so73 hu74u
chu3 soa1i
chu3 su1y
chu3 su75
chu3 ta2i khoa3n
chu3 ta6m
chu3 te61
chu3 tha62u
chu3 the63
chu3 ti5ch
chu3 ti5ch d9oa2n
chu3 to5a
chu3 tri2
chu3 tri5
chu3 tru7o7ng
chu3 tu72
chu3 tu7o71ng
chu3 xi5
chu3 xu7o71ng
chu3 y1
chu3 ye61u
chu3ng cha83ng
chu3ng d9a65u
chu3ng loa5i
chu3ng sinh
chu3ng to65c
chu3ng vie65n
chu4m cho5e
chu4n chi4n
chu5p d9e2n
chu5p e61ch
chu5p gia65t
chu5p giu75t
chu5p mu4
chu5t chi5t
chu7 ha62u
chu7 ni
chu7 ta8ng
chu7 ta8ng ni
chu7 tu7o71ng
chu7 vi5
chu71 la5i
chu71 li5
chu71a cha61p
chu71a cha61t
chu71a chan
chu71a d9u75ng
chu71a tho63 d9o63 ho62
chu71c danh
chu71c di5ch
chu71c na8ng
chu71c nghie65p
chu71c pha65n
chu71c quye62n
chu71c sa81c
chu71c su75
chu71c tra1ch
chu71c tro5ng quye62n cao
chu71c tu7o71c
chu71c vi5
chu71c vie65c
chu71c vu5
chu71ng be65nh
chu71ng chi3
chu71ng co71
chu71ng cu71
chu71ng da64n
chu71ng gia1m
chu71ng gia3i
chu71ng khoa1n
chu71ng kie61n
chu71ng li1
chu71ng ly1
chu71ng minh
chu71ng minh thu7
chu71ng na2o ta65t a61y
chu71ng nghie65m
chu71ng nha65n
chu71ng nha6n
chu71ng qua3
chu71ng ta1
chu71ng thu7
chu71ng thu75c
chu71ng thu7o7ng
chu71ng ti1ch
chu71ng to3
chu71ng tri
chu71ng tu72
chu72 bu75
chu72ng d9o64i
chu72ng d9o65
chu72ng mu75c
chu72ng nhu7
chu73a buo65m
chu73a hoang
chu73a tra6u
chu73a tru71ng
chu73i bo71i
chu73i cho1 ma81ng me2o
chu73i d9o63ng
chu73i ma81ng
chu73i ru3a
chu74 ba1t
chu74 ca1i
chu74 chi
chu74 d9ie62n
chu74 gothic
chu74 gotic
chu74 ki1
chu74 ky1
chu74 mo6n
chu74 nghi4a
chu74 nha65t
chu74 nha6n
chu74 nho
chu74 no63i
chu74 no6m
chu74 quo61c ngu74
chu74 so61
chu74 tha62y tra3 tha62y
chu74 tha65p
chu74 tha65p d9o3
chu74 tha65p ngoa85c
chu74 to2ng
chu74 vie61t
chu74a cha1y
chu74a cha5y
chu74a the5n
chu74a tri5
chu74ng cha2ng
chu74ng cha5c
chu75c cho72
chu75c tie61t
chu7a bie61t chu72ng
chu7a chu72ng
chu7a ra1o ma1u d9a62u
chu7a the63
chu7ng ba2y
chu7ng ca61t
chu7ng die65n
chu7ng hu73ng
chu7o71ng khi1
chu7o71ng lu4y
chu7o71ng nga5i
chu7o71ng nga5i va65t
chu7o71ng tai gai ma81t
chu7o73ng ba5
chu7o73ng khe61
chu7o73ng li1
chu7o73ng ly1
chu7o7ng chu7o71ng
chu7o7ng ho62i
chu7o7ng mu5c
chu7o7ng tri2nh
chu7o7ng tri2nh nghi5 su75
chua cay
chua cha1t
chua chua
chua ho1a
chua le1t
chua le2
chua lo2m
chua loe1t
chua loen loe1t
chua me
chua me d9a61t
chua ngo5t
chua ngoa
chua ngoe1t
chua xo1t
chua63n bi5
chua63n chi
chua63n cu71
chua63n d9i1ch
chua63n d9o65
chua63n go61c
chua63n ho1a
chua63n mu75c
chua63n mu75c ho1a
chua63n ta61u
chua63n ta81c
chua63n thu71
chua63n tu7o71ng
chua63n u1y
chua63n xa1c
chua63n y
chue61nh choa1ng
chue65ch choa5c
chue65nh choa5ng
chui cha
chui lu3i
chui luo62n
chui nhu3i
chui ru1c
chum chu1m
chum hum
chun chu3n
chung cha5
chung cha8n go61i
chung chie6ng
chung chung
chung cu5c
chung cu7
chung cuo65c
chung d9i3nh
chung d9u1c
chung d9u5ng
chung ke61t
chung kha3o
chung lu7ng
chung lu7ng d9a61u ca65t
chung quanh
chung qui
chung qui la5i
chung quy
chung quy la5i
chung so61ng ho2a bi2nh
chung tha63m
chung tha6n
chung thu3y
chung ti2nh
chuo61i ba lu2n
chuo61i bu5t
chuo61i cau
chuo61i cha1t
chuo61i co7m
chuo61i ho65t
chuo61i hoa
chuo61i la1
chuo61i lu2n
chuo61i lu73a
chuo61i ma65t
chuo61i ma81n
chuo61i mi1t
chuo61i mo61c
chuo61i ngu75
chuo61i re3 qua5t
chuo61i so75i
chuo61i su71
chuo61i ta6y
chuo61i thanh tie6u
chuo61i tie6u
chuo61i va3
chuo62n chuo62n
chuo62n chuo62n d9a5p nu7o71c
chuo62n chuo62n kim
chuo62ng cho62
chuo62ng tie6u
chuo62ng tra5i
chuo62ng xi1
chuo65t ba5ch
chuo65t cha5y cu2ng sa2o
chuo65t chu2
chuo65t chu4i
chuo65t co61ng
chuo65t d9a61t
chuo65t d9o62ng
chuo65t d9o62ng nai
chuo65t khuy
chuo65t la81t
chuo65t lang
chuo65t nha81t
chuo65t quang
chuo65t ru1t
chuo65t sa chi4nh ga5o
chuo65t tam the63
chuo65t tu1i
chuye63n ba5i tha2nh tha81ng
chuye63n bie61n
chuye63n bie6n
chuye63n bu5ng
chuye63n chu1
chuye63n cu7
chuye63n d9a5t
chuye63n d9o63i
chuye63n d9o65ng
chuye63n d9o65ng d9e62u
chuye63n d9o65ng quay
chuye63n d9o65ng ti5nh tie61n
chuye63n da5
chuye63n di
chuye63n di5ch
chuye63n do72i
chuye63n giao
chuye63n ho1a
chuye63n hu7o71ng
chuye63n khoa3n
chuye63n lay
chuye63n loa5i
chuye63n mi2nh
chuye63n nghi4a
chuye63n ngu74
chuye63n nhu7o75ng
chuye63n pha1t
chuye63n ta3i
chuye63n the63
chuye63n tie61p
chuye63n tie62n
chuye63n tu75
chuye63n va62n
chuye63n va65n
chuye63n ve61
chuye63n vi5
chuye65n tro2
chuye65n va4n
chuye6n a1n
chuye6n ban
chuye6n bie65t
chuye6n ca62n
chuye6n canh
chuye6n che61
chuye6n chi1nh
chuye6n chi1nh vo6 sa3n
chuye6n cho73
chuye6n chu1
chuye6n co7
chuye6n d9e62
chuye6n doanh
chuye6n du2ng
chuye6n du5ng
chuye6n gia
chuye6n ho1a
chuye6n kha3o
chuye6n khoa
chuye6n lua65n
chuye6n mo6n
chuye6n mo6n ho1a
chuye6n mu5c
chuye6n nga2nh
chuye6n nghie65p
chuye6n qua3n
chuye6n quye62n
chuye6n sa6u
chuye6n san
chuye6n su73
chuye6n ta3i
chuye6n ta6m
chuye6n tra1ch
chuye6n trang
chuye6n tri5
chuye6n tu
chuye6n vie6n
co bo1p
co cu5m
co da4n
co gia4n
co gia65t
co ke1o
co qua81p
co ro
co ru1m
co thu3
co vo2i
co1 a8n
co1 ba1t a8n ba1t d9e63
co1 be62 gi2
co1 be62 na2o
co1 cha8ng
co1 chi1 thi2 ne6n
co1 chu73a
co1 cu3a
co1 d9i co1 la5i
co1 d9ie62u
co1 da co1 thi5t
co1 de64
co1 gia1
co1 ha5n
co1 ha5ng
co1 ha65u
co1 hie61u
co1 ho5c
co1 i1ch
co1 khi
co1 le4
co1 le4 na2o
co1 li1
co1 li1 co1 le4
co1 ly1
co1 ly1 co1 le4
co1 ma1u ma85t
co1 ma85t
co1 mang
co1 mo65t kho6ng hai
co1 mo71i no71i cu4
co1 nghi4a
co1 nha6n
co1 nhe4
co1 no7i co1 cho61n
co1 su72ng co1 mo3
co1 ta65t gia65t mi2nh
co1 thai
co1 the63
co1 ti2nh
co1 tuo63i
co1 ve3
co1c ca co1c ca1ch
co1c ca1ch
co1c ca1y
co1c ga85m
co1c kho6
co1c nha3y
co1c ti1a
co1m ro1m
co1p nha85t
co1t ca co1t ke1t
co1t ke1t
co2 bay tha83ng ca1nh
co2 bo75
co2 con
co2 cu73
co2 cu7a
co2 hu7o7ng
co2 ke2
co2 la3
co2 lu73a
co2 mo62i
co2 quay
co2 ro2
co2i co5c
co2i xu7o7ng
co2m co4i
co2m co5m
co2m nho3m
co2m nhom
co2n khuya
co2n me65t
co2n mo62 ma
co2n nu7o71c co2n ta1t
co2n pha3i no1i
co2n xo7i
co2ng co5c
co2ng queo
co3 ba5c d9a62u
co3 ca6y
co3 ga2
co3 ga61u
co3 gianh
co3 la1c
co3 lo62ng vu75c
co3 ma62n tra62u
co3 ma65t
co3 may
co3 na8n
co3 ra3
co3 roi ngu75a
co3 sa6u ro1m
co3 su74a
co3 tranh
co3 ve6
co3 xu7o71c
co3m ro3m
co3n con
co4i a6m
co4i bo72
co4i d9o72i
co4i du7o7ng
co4i lo2ng
co4i tie6n
co4i tra62n
co4i tu5c
co4ng ra81n ca81n ga2 nha2
co5 da62u
co5 xa1t
co5c ca2 co5c ca5ch
co5c ca5ch
co5c d9i ti2m tra6u
co5t ca2 co5t ke5t
co5t ke5t
co6 ba1c
co6 ba62n
co6 ca65u
co6 chie6u
co6 chu1
co6 d9a62u
co6 d9o5ng
co6 d9o62ng
co6 d9o65c
co6 d9o74
co6 d9o7n
co6 d9u1c
co6 da6u
co6 gia1o
co6 ha62u
co6 ho62n
co6 la65p
co6 lie6u
co6 mi2nh
co6 mie6n
co6 mu5
co6 nhi
co6 nhi qua3 phu5
co6 nhi vie65n
co6 nu7o7ng
co6 pho2ng
co6 phu5
co6 qua3
co6 qua5nh
co6 the61
co6 tho6n
co6 ti5ch
co6 trung
co61 cha61p
co61 che61t
co61 chi1
co61 chu3
co61 co6ng
co61 cu2ng
co61 cu7
co61 cu75u
co61 d9a5o
co61 d9a61m a8n xo6i
co61 d9i5nh
co61 d9o6
co61 ga81ng
co61 hu74u
co61 hu7o7ng
co61 ke61t
co61 ki3nh
co61 la4o
co61 me65nh
co61 nha6n
co61 nhie6n
co61 no6ng
co61 quo61c
co61 sa1t
co61 so61ng co61 che61t
co61 ta65t
co61 ta6m
co61 tha6y
co61 tho63
co61 thu3
co61 ti2nh
co61 tri
co61 tu72
co61 va61n
co61 y1
co61c co61c
co61c d9e61
co61c la1o
co61c mo2 co2 a8n
co61c mo2 co2 xo7i
co61c va5i
co61c vu4
co61i ca62n
co61i cha2y d9a5p
co61i nu7o71c
co61i xay
co61i xay gio1
co61ng hie61n
co61ng le64
co61ng luo62n
co61ng na5p
co61ng no65p
co61ng pha63m
co61ng ra4nh
co61ng si4
co61ng sinh
co61ng va65t
co61p pha
co61t ca1ch
co61t ca1n
co61t ho1a
co61t khi1
co61t khi1 muo62ng
co61t lie65u
co61t lo4i
co61t ma5c
co61t nhu5c
co61t nhu5c tu73 sinh
co61t nhu5c tu7o7ng ta2n
co61t sao
co61t truye65n
co61t tu3y
co61t tu73
co61t ye61u
co62 co65
co62m co65m
co62m co65p
co62n ca1t duye6n ha3i
co62n ca2o
co62ng chie6ng
co62ng ke62nh
co62ng ti1a
co62ng tra81ng
co63 bo62ng
co63 ca2y vai bu72a
co63 cha2y
co63 cha6n
co63 co62n
co63 cu71ng
co63 d9a5i
co63 d9i5a li1
co63 d9i5a ly1
co63 d9ie63n
co63 d9o65ng
co63 d9o65ng vie6n
co63 d9o6ng
co63 gia3
co63 ho5ng
co63 hu3
co63 hu4
co63 ki1nh
co63 kim
co63 lai
co63 lai hi
co63 lai hy
co63 le65
co63 lo64
co63 lo64 si4
co63 lu5c
co63 ngu74
co63 nha6n
co63 pha62n
co63 pha62n ho1a
co63 phie61u
co63 phong
co63 qua1i
co63 sinh
co63 sinh va65t
co63 sinh va65t ho5c
co63 so7
co63 su1y
co63 su73
co63 tay
co63 thi
co63 thu5
co63 ti1ch
co63 tie62n ho5c
co63 tru7o71ng
co63 truye62n
co63 tu5c
co63 tu71c
co63 tu75
co63 tu75 ho5c
co63 va65t
co63 va8n
co63 vo4
co63 vu4
co63 xu1y
co63 xu7a
co63n ba2o
co63ng cha2o
co63ng ra3
co63ng ta1n
co64 a1o
co64 ba2n
co64 lo64 si4
co64 va1n
co64i ca82n
co64i nguo62n
co64i re64
co65c ca82n
co65c lo61c
co65i nguo62n
co65i re64
co65ng cu7
co65ng d9o62ng
co65ng d9o62ng to65c ngu7o72i
co65ng ho2a
co65ng hu7o73ng
co65ng sa3n
co65ng sa3n chu3 nghi4a
co65ng sa3n nguye6n thu3y
co65ng sinh
co65ng su75
co65ng su75 vie6n
co65ng ta1c
co65ng ta1c vie6n
co65t do5c
co65t hie65u
co65t so61
co65t so61ng
co65t thu lo6i
co65t tru5
co65t xa8ng
co6i cu1t
co6m co61p
co6n d9o62
co6n hu7o7n
co6n quang
co6n quye62n
co6n tru2ng
co6n tru2ng ho5c
co6ng a8n vie65c la2m
co6ng an
co6ng an vie6n
co6ng ba1o
co6ng ba82ng
co6ng bi2nh
co6ng binh
co6ng binh xu7o73ng
co6ng bo61
co6ng bo65c
co6ng bo65i
co6ng ca1n
co6ng cha1nh
co6ng chi1nh
co6ng chie61u
co6ng chu1a
co6ng chu1ng
co6ng chu71c
co6ng chu71ng
co6ng chu71ng vie6n
co6ng chuye65n
co6ng co61c
co6ng co65ng
co6ng cu5
co6ng cu73
co6ng cua
co6ng cuo65c
co6ng d9ie62n
co6ng d9ie63m
co6ng d9ie65n
co6ng d9oa2n
co6ng d9oa2n phi1
co6ng d9oa2n va2ng
co6ng d9oa5n
co6ng d9u71c
co6ng d9u7o72ng
co6ng da4 tra2ng
co6ng da6n
co6ng danh
co6ng die64n
co6ng du
co6ng du5ng
co6ng dung ngo6n ha5nh
co6ng gia1o
co6ng ha2m
co6ng ha4m
co6ng ha62u
co6ng hie65u
co6ng ho65i
co6ng hu74u
co6ng hu74u ho1a
co6ng hua6n
co6ng i1ch
co6ng ke6nh
co6ng khai
co6ng khai ho1a
co6ng khanh
co6ng kho61
co6ng khu
co6ng ki1ch
co6ng kie6n
co6ng kie6n chie61n
co6ng la65p
co6ng lao
co6ng le65
co6ng le65nh
co6ng le6n vie65c xuo61ng
co6ng le6nh
co6ng li1
co6ng li5ch
co6ng lu75c
co6ng lu7o7ng
co6ng lua65n
co6ng ly1
co6ng ma64u
co6ng minh
co6ng mo6n
co6ng na8ng
co6ng nghe65
co6ng nghe65 cao
co6ng nghe65 di truye62n
co6ng nghe65 ho5c
co6ng nghe65 pha62n me62m
co6ng nghe65 pha63m
co6ng nghe65 sa5ch
co6ng nghe65 sinh ho5c
co6ng nghe65 tho6ng tin
co6ng nghe65 tri thu71c
co6ng nghe65 vi sinh va65t
co6ng nghe65 xanh
co6ng nghi4a
co6ng nghie65p
co6ng nghie65p ho1a
co6ng nghie65p na85ng
co6ng nghie65p nhe5
co6ng nghie65p sa5ch
co6ng nguye6n
co6ng nha
co6ng nha65n
co6ng nha65t
co6ng nha6n
co6ng nha6n qui1 to65c
co6ng nha6n quy1 to65c
co6ng nha6n vie6n
co6ng nhie6n
co6ng no6ng
co6ng no6ng binh
co6ng no6ng la6m nghie65p
co6ng no6ng nghie65p
co6ng no75
co6ng nu7o7ng
co6ng o7n
co6ng pha1
co6ng pha1p
co6ng pha1p quo61c te61
co6ng pha5t
co6ng pha64n
co6ng phie61u
co6ng phu
co6ng qua3
co6ng qui4
co6ng quo61c
co6ng quy4
co6ng quye62n
co6ng sa1
co6ng sa3n
co6ng sai
co6ng so73
co6ng su71
co6ng su71 qua1n
co6ng su71c
co6ng su75
co6ng su7u
co6ng sua61t
co6ng ta1c
co6ng ta1c phi1
co6ng ta6m
co6ng ta81c
co6ng tha2nh danh toa5i
co6ng tha3i
co6ng tha62n
co6ng tho63
co6ng thu3
co6ng thu71c
co6ng thu71c ho1a ho5c
co6ng thu75
co6ng thu7o7ng
co6ng thu7o7ng gia
co6ng thu7o7ng nghie65p
co6ng ti
co6ng ti co63 pha62n
co6ng ti con
co6ng ti me5
co6ng ti1ch
co6ng to61
co6ng to61 u3y vie6n
co6ng to61 vie65n
co6ng to61 vie6n
co6ng to7
co6ng to7 to63ng
co6ng toi
co6ng tra1i
co6ng tra5ng
co6ng tri2nh
co6ng tri2nh phu5
co6ng tri2nh su7
co6ng tru7o72ng
co6ng tru7o72ng thu3 co6ng
co6ng tu7 ho75p doanh
co6ng tu7 lu7o74ng lo75i
co6ng tu73
co6ng tu73 bo65t
co6ng tu73 vo3
co6ng tu7o71c
co6ng ty
co6ng ty co63 pha62n
co6ng ty con
co6ng ty me5
co6ng u7o71c
co6ng va65n
co6ng va8n
co6ng vie65c
co6ng vie6n
co6ng vie6n nu7o71c
co6ng vu5
co6ng xa1
co6ng xa4
co6ng xa4 nha6n da6n
co6ng xa4 no6ng tho6n
co6ng xu7o73ng
co7 ba3n
co7 ba63m
co7 ba81p
co7 ca61u
co7 ca62u
co7 che61
co7 che61 thi5 tru7o72ng
co7 chi3
co7 chu72ng
co7 chu72ng na2y
co7 chu72ng na2y thi2
co7 cu75c
co7 d9e6
co7 d9i5a
co7 d9ie65n
co7 d9o62
co7 d9o65ng
co7 duye6n
co7 gio71i
co7 gio71i ho1a
co7 ha2n
co7 ho5c
co7 ho62
co7 ho65i
co7 ho65i chu3 nghi4a
co7 hoa2nh
co7 hu74u
co7 khi1
co7 khi1 ho1a
co7 khi1 ho5c
co7 kho63
co7 lo74
co7 ma2
co7 ma62u
co7 ma65t
co7 man
co7 may
co7 mu7u
co7 na8ng
co7 nghie65p
co7 ngo7i
co7 ngu4
co7 nho74
co7 quan
co7 quan chu71c na8ng
co7 quan chuye6n mo6n
co7 quan da6n cu73
co7 quan ha2nh chi1nh
co7 quan ngo6n lua65n
co7 so61
co7 so73
co7 so73 du74 lie65u
co7 so73 ha5 ta62ng
co7 so73 ngu74 lie65u
co7 so73 va65t cha61t
co7 su75
co7 tha81t
co7 the63
co7 the63 ho5c
co7 thie62n
co7 tri1
co7 tro7n
co7 tru7o73ng
co7 va6n
co7 vo2ng
co7 xu7o73ng
co7 ye61u
co71 sao
co71t nha3
co72 ba5c
co72 bo3i
co72 cha6n cho1
co72 cho1
co72 d9uo6i nheo
co72 ga1nh
co72 le6
co72 lo6ng co6ng
co72 mao
co72 ngu7o72i
co72 qua5t
co72 tra81ng
co72 tu7o71ng
co72 va6y
co72 vua
co72 xi1
co72n co74n
co73i mo73
co75t nha3
co7i no71i
co7m a1o
co7m a1o ga5o tie62n
co7m bi2nh da6n
co7m bu5i
co7m bu74a
co7m bu7ng nu7o71c ro1t
co7m cha1o
co7m chie6n
co7m chim
co7m d9en
co7m d9i4a
co7m d9u2m co7m na81m
co7m ga5o
co7m ha2ng cha1o cho75
co7m ha63m a1o manh
co7m ho65p
co7m lam
co7m nie6u nu7o71c lo5
co7m nu7o71c
co7m rang
co7m ru7o75u
co7m tha62y co7m co6
co7m thu72a canh ca85n
co7n co71
co7n so61t
coi bo65
coi chu72ng
coi khinh
coi ma81t
coi mo2i
coi ngo1
coi nhe5
coi re3
coi so1c
coi thu7o72ng
coi tro5ng
coi tro72i ba82ng vung
coi xe1t
com le6
con ba2i
con ba5c
con be1
con be61 con bo62ng
con be65nh
con bo62ng con mang
con buo6n
con ca1i
con ca2 con ke6
con ca3
con cha1u
con cha5ch
con cha61y ca81n d9o6i
con chie6n
con chie6n ghe3
con chu1 con ba1c
con co1n
con co2
con con
con cu1i
con d9a62u cha1u so71m
con d9e3
con d9en
con d9o2i
con d9o3
con d9o65i
con da5i ca1i mang
con da61u
con dao hai lu7o74i
con di2 con gia2
con do2ng
con em
con ga1i
con ga1i con d9u71a
con ghe3
con gia1p
con giai
con gio61ng
con ha1t
con heo
con hoang
con khi3
con la81c
con la8n
con me3
con me5
con mo5n
con mo65t
con nghie65n
con ngoa2i gia1 thu1
con ngu7o72i
con ngu7o7i
con nha2
con nha2 la2nh
con nho3
con ni1t
con no75
con nu5
con nu7o71c
con nuo6i
con o6ng cha1u cha
con ong ca1i kie61n
con phe
con quay
con ra5
con ranh
con ranh con lo65n
con rie6ng
con ro61i
con ro7i
con ruo65t
con sen
con so
con so61
con ta5o
con tho7
con thoi
con thu71
con ti1nh
con tin
con toa1n
con trai
con trai con d9u71a
con tre3
con tro3
con tro61t
con tru7o75t
con xo3
cong co1c
cong co71n
cong cong
cong queo
cong to71n
cong va81t
cong veo
cong vu1t
coo1c xe6
credit card
cu ca65u
cu cu
cu cu7o72m
cu d9a61t
cu d9o7
cu ga1y
cu ga61m
cu ga62m ghi2
cu li
cu li1t
cu luo62ng
cu ngo1i
cu sen
cu xanh
cu1 me2o
cu1 pha1p
cu1 pha1p ho5c
cu1 ru4
cu1 vo5
cu1c ba61m
cu1c cu
cu1c cung
cu1c cung ta65n tu5y
cu1c du5c
cu1c hoa
cu1c ta62n
cu1c tra81ng
cu1c va2ng
cu1c va5n tho5
cu1m ga2
cu1m gia ca62m
cu1m nu1m
cu1m ru1m
cu1ng ba1i
cu1ng ca1o
cu1ng ca61p
cu1ng co7m
cu1ng gio64
cu1ng le64
cu1ng qua3i
cu1ng qua3y
cu1ng te61
cu1ng tie61n
cu1ng va1i
cu1p cua
cu1t ki1t
cu2 bo7 cu2 ba61t
cu2 cu7a
cu2 la2
cu2 la62n
cu2 lao
cu2 mi2
cu2 mo65c
cu2 ne2o
cu2 ngoe1o
cu2 nha62y
cu2 nha6y
cu2 nha82ng
cu2 ru2
cu2i cho3
cu2i cu5i
cu2i di2a
cu2i ke1n
cu2i tay
cu2m cu5p
cu2m ke5p
cu2n d9o72i
cu2n d9o72i ma5t kie61p
cu2ng ba61t d9a81c di4
cu2ng cu75c
cu2ng d9inh
cu2ng d9o62
cu2ng d9u7o72ng
cu2ng da6n
cu2ng ho65i cu2ng thuye62n
cu2ng kho61n
cu2ng kho63
cu2ng ki2 li1
cu2ng kie65t
cu2ng ky2 ly1
cu2ng qua1 ho1a lie62u
cu2ng qua64n
cu2ng ta65n
cu2ng to65t
cu2ng tu1ng
cu3 a61u
cu3 bi2nh vo6i
cu3 ca1i
cu3 ca3i
cu3 ca3i d9u7o72ng
cu3 ca63m
cu3 d9a65u
cu3 d9ao
cu3 khi3
cu3 ma2i
cu3 mi2
cu3 mi3
cu3 mi3 cu2 mi2
cu3 mo74
cu3 na4o
cu3 na6u
cu3 na8n
cu3 ru3
cu3 ru3 cu2 ru2
cu3 soa1t
cu3 tu72
cu3a a8n cu3a d9e63
cu3a ca3i
cu3a ca3i quo61c da6n
cu3a chi2m
cu3a chi2m cu3a no63i
cu3a cho62ng co6ng vo75
cu3a d9a1ng to65i
cu3a d9au con xo1t
cu3a d9i thay ngu7o72i
cu3a d9o65c
cu3a i1t lo2ng nhie62u
cu3a na3
cu3a ngu7o72i phu1c ta
cu3a no63i
cu3a no75
cu3a thie6n tra3 d9i5a
cu3i d9o1m
cu3i d9uo61c
cu3i lu5t
cu3i lu73a
cu3i ra3
cu3ng co61
cu4 ca2ng
cu4 ki4
cu4 ky4
cu4 me2m
cu4 ngu7o72i mo71i ta
cu4 ri1ch
cu4n co74n
cu4ng ne6n
cu4ng qua1 to65i
cu5 cu75a
cu5 gia2
cu5 ki5
cu5 ky5
cu5 non
cu5 the63
cu5 the63 ho1a
cu5c bo65
cu5c ca82n
cu5c die65n
cu5c ki5ch
cu5c mi5ch
cu5c su1c
cu5c ta1c
cu5c ti1nh
cu5c tru7o73ng
cu5m ca3ng
cu5m cu71 d9ie63m
cu5m tu72
cu5ng d9a62u
cu5ng li
cu5t hu71ng
cu5t lu3n
cu5t ngu3n
cu5t thun lu3n
cu7 da6n
cu7 ngu5
cu7 si4
cu7 tang
cu7 tru1
cu7 tru1 chi1nh tri5
cu7 xa1
cu7 xu73
cu71 cho la2
cu71 d9ie63m
cu71 lie65u
cu71 vie65c
cu71a co63
cu71c bi2
cu71ng ca1p
cu71ng ca1t
cu71ng co2ng
cu71ng co3i
cu71ng co63
cu71ng cu75a
cu71ng d9a62u
cu71ng d9a62u cu71ng co63
cu71ng d9o72
cu71ng ho5ng
cu71ng lu7o74i
cu71ng mie65ng
cu71ng nga81c
cu71ng nha81c
cu71ng qua2nh
cu71ng que2o
cu71ng ra81n
cu71t d9a1i
cu71t gia1n
cu71t ngu75a
cu71t sa81t
cu71t su
cu71t tra6u
cu71u ca1nh
cu71u chu74a
cu71u chuo65c
cu71u d9o65
cu71u giu1p
cu71u ho3a
cu71u ho65
cu71u ma5ng
cu71u nha6n d9o65 the61
cu71u quo61c
cu71u ro64i
cu71u sinh
cu71u te61
cu71u the61
cu71u thu7o7ng
cu71u tinh
cu71u tro75
cu71u u71ng
cu71u va4n
cu71u vie65n
cu71u vo71t
cu71u xe1t
cu72 kho6i
cu72u d9i5ch
cu72u ha65n
cu72u thi5
cu72u thu2
cu73 ai
cu73 binh
cu73 bo65
cu73 chi3
cu73 d9o65ng
cu73 ha2nh
cu73 nghie65p
cu73 nha6n
cu73 su75
cu73 to5a
cu73 tri
cu73 tu73
cu73 tuye63n
cu73a a3i
cu73a be63
cu73a bie63n
cu73a bu5t
cu73a bu71c ba2n
cu73a cho71p
cu73a co6ng
cu73a cuo61n
cu73a gia2
cu73a gia3
cu73a ha2ng
cu73a ha2ng tru7o73ng
cu73a hie65u
cu73a kha63u
cu73a kho6ng
cu73a ki1nh
cu73a la1 sa1ch
cu73a ma1i
cu73a ma5ch
cu73a mi2nh
cu73a mie65ng
cu73a mo73
cu73a ne3o
cu73a ngo4
cu73a nha2
cu73a o6
cu73a quan
cu73a quye62n
cu73a ra3
cu73a so63
cu73a so6ng
cu73a tay
cu73a thie62n
cu73a to2 vo2
cu73a tro72i
cu73a tu72 bi
cu73a tu73
cu73a van
cu73a xe61p
cu73u chu7o7ng
cu73u li1 hu7o7ng
cu73u ngu4
cu73u nguye6n
cu73u pha63m
cu73u tru2ng
cu73u tuye62n
cu73u va5n
cu75 li
cu75 ly
cu75 ma4
cu75 nu75
cu75 pha1ch
cu75 phu1
cu75 tuye65t
cu75a ca65y
cu75a qua65y
cu75c cha83ng d9a4
cu75c d9a5i
cu75c d9ie63m
cu75c d9o65
cu75c d9oan
cu75c ha5n
cu75c hi2nh
cu75c hu74u
cu75c kho63
cu75c ki2
cu75c ky2
cu75c la5c
cu75c lu75c
cu75c nho5c
cu75c nhu5c
cu75c quang
cu75c ta3
cu75c thi5nh
cu75c tie63u
cu75c tri5
cu75c tu72
cu75u binh
cu75u chie61n binh
cu75u giao
cu75u hie62m
cu75u ho5c
cu75u ho5c sinh
cu75u tha62n
cu75u tra2o
cu75u trie62u
cu75u truye62n
cu7a d9u71t d9u5c suo61t
cu7a su72ng la2m nghe1
cu7a xe3
cu7ng chie62u
cu7ng cu71ng
cu7o71c chu1
cu7o71c khi1
cu7o71c phi1
cu7o71c va65n
cu7o71i cha5y
cu7o71i cha5y tang
cu7o71i cheo
cu7o71i ho3i
cu7o71i xin
cu7o71p bie63n
cu7o71p bo1c
cu7o71p co2
cu7o71p d9oa5t
cu7o71p gia65t
cu7o72i che6
cu7o72i co75t
cu7o72i cu7o72i
cu7o72i duye6n
cu7o72i ga82n
cu7o72i go1p
cu7o72i kha2
cu7o72i kha63y
cu7o72i khi2
cu7o72i ma1t
cu7o72i mie61ng chi
cu7o72i mu4i
cu7o72i na81c ne3
cu7o72i nga61t
cu7o72i nha5t
cu7o72i nhu7 na81c ne3
cu7o72i ni5nh
cu7o72i nu5
cu7o72i o62
cu7o72i pha1
cu7o72i ra nu7o71c ma81t
cu7o72i ro65
cu7o72i ruo62i
cu7o72i sa82ng sa85c
cu7o72i sa85c
cu7o72i ti2nh
cu7o72i tru72
cu7o72i tu3m
cu7o72i vo74 bu5ng
cu7o72i xo2a
cu7o72ng ba5o
cu7o72ng d9a5o
cu7o72ng d9i5ch
cu7o72ng d9ie65u
cu7o72ng d9o65
cu7o72ng d9o65 lao d9o65ng
cu7o72ng du7o7ng
cu7o72ng gia1p
cu7o72ng ha2o
cu7o72ng ki1ch
cu7o72ng lu75c
cu7o72ng ma5nh
cu7o72ng quo61c
cu7o72ng quye62n
cu7o72ng sua61t
cu7o72ng ta65p
cu7o72ng tha62n
cu7o72ng thi5nh
cu7o72ng toan
cu7o72ng tra1ng
cu7o74i co63
cu7o74i d9a62u cu7o74i co63
cu7o74i ho63
cu7o74i ngu75a xem hoa
cu7o74i tre6n lu7ng co5p
cu7o74i tre6n lu7ng ho63
cu7o74ng ba1ch
cu7o74ng bu71c
cu7o74ng che61
cu7o74ng d9oa5t
cu7o74ng da6m
cu7o74ng e1p
cu7o74ng hie61p
cu7o74ng ho6n
cu7o7ng cu7o72ng
cu7o7ng gio71i
cu7o7ng la4nh
cu7o7ng li4nh
cu7o7ng mo6
cu7o7ng nga5nh
cu7o7ng nghi5
cu7o7ng quye61t
cu7o7ng tho63
cu7o7ng thu7o72ng
cu7o7ng to3a
cu7o7ng tru75c
cu7o7ng vi5
cu7o7ng vu75c
cu7u mang
cua ba61y
cua be63
cua bie63n
cua d9a1
cua d9o62ng
cua de4
cua ga5ch
cua nu7o71c
cua o1p
cua ro7
cua thi5t
cui cu1t
cum cu1p
cun cu1t
cung ba65c
cung ca1ch
cung ca61m
cung ca61p
cung ca62u
cung cu1c
cung d9ao
cung d9i2nh
cung d9ie65n
cung d9o61n
cung d9o65
cung du7o74ng
cung ke1o
cung khai
cung ki1nh
cung kie61m
cung nga
cung nha6n
cung nu74
cung pha3n xa5
cung phi
cung phu5ng
cung qua8ng
cung que61
cung ta62n
cung tha1nh
cung tha61t
cung thie61u nhi
cung thu7o7ng
cung tie61n
cung tie6u
cung tra8ng
cung u71ng
cung va8n
cung va8n ho1a
cung xu7ng
cuo61c ba2n
cuo61c bo65
cuo61c bu7o71m
cuo61c che1t
cuo61c chi4a
cuo61c chim
cuo61i cu2ng
cuo61n chie61u
cuo61n go1i
cuo61n hu1t
cuo61n vo1
cuo61n xe1o
cuo61ng ca2 ke6
cuo61ng cuo62ng
cuo61ng ho5ng
cuo61ng qui1t
cuo61ng quy1t
cuo62n cuo65n
cuo62ng ba5o
cuo62ng chie61n
cuo62ng d9ie6n
cuo62ng da5i
cuo62ng da6m
cuo62ng loa5n
cuo62ng mo65ng
cuo62ng nhie65t
cuo62ng no65
cuo62ng phong
cuo62ng sa1t
cuo62ng si
cuo62ng si4
cuo62ng ta85c
cuo62ng ti1n
cuo62ng tu7o73ng
cuo62ng vo5ng
cuo65c chie61n
cuo65c cho7i
cuo65c d9o72i
cuo65c go5i
cuo65c so61ng
cuo65c the61
cuo65i ke61t
cuo65n so7 ca61p
cuo65n thu71 ca61p
d9a a6m
d9a ba2o
d9a bie6n
d9a bo65i
d9a ca3m
d9a ca61p
d9a canh
d9a chie62u
d9a chu7o7ng tri2nh
d9a d9a
d9a d9a i1ch thie65n
d9a d9ie63m
d9a d9oan
d9a da5ng
d9a da5ng ho1a
d9a da5ng sinh ho5c
d9a da6m
d9a die65n
d9a do2ng
d9a du5ng
d9a gia1c
d9a he65
d9a khoa
d9a lo71p
d9a luo62ng
d9a mang
d9a mu7u
d9a mu7u tu1c ke61
d9a mu7u tu1c tri1
d9a na8ng
d9a nghi
d9a nghi4a
d9a ngo6n
d9a ngo6n d9a qua1
d9a ngu74
d9a nguye6n
d9a nguye6n lua65n
d9a nhie65m
d9a pha62n
d9a phu
d9a phu7o7ng
d9a phu7o7ng ho1a
d9a phu7o7ng tie65n
d9a sa62u
d9a sa62u d9a ca3m
d9a so61
d9a so61 a1p d9a3o
d9a so61 tu7o7ng d9o61i
d9a so61 tuye65t d9o61i
d9a su75
d9a ta1c vu5
d9a ta2i
d9a ta5
d9a tha62n
d9a tha62n gia1o
d9a tha62n lua65n
d9a the6
d9a thu71c
d9a ti2nh
d9a tie61t
d9a tra1
d9a trua6n
d9a tu1c
d9a tu7 d9a lu75
d9a tu7 lu75
d9a xu73 li1
d9a xu73 ly1
d9a1 ballast
d9a1 bo5t
d9a1 cuo65i
d9a1 d9i1t
d9a1 d9u7a
d9a1 da8m
d9a1 ga2
d9a1 ga2 d9a1 vi5t
d9a1 ho65c
d9a1 hoa
d9a1 hoa cu7o7ng
d9a1 lu73a
d9a1 ma2i
d9a1 macma
d9a1 magma
d9a1 na1t va2ng phai
d9a1 nam cha6m
d9a1 o61p la1t
d9a1 ong
d9a1 phie61n
d9a1 qua3 bo1ng
d9a1 qui1
d9a1 quy1
d9a1 ru73a
d9a1 ta3ng
d9a1 tai me2o
d9a1 thu1ng d9u5ng nia
d9a1 tra62m ti1ch
d9a1 tru5
d9a1 va1ch
d9a1 va2ng
d9a1 va6n ma64u
d9a1 vo6i
d9a1i d9u7o72ng
d9a1i da62m
d9a1i da81t
d9a1i la1u
d9a1i tha1o
d9a1i tha1o d9u7o72ng
d9a1i to65i la65p co6ng
d9a1m cu7o71i
d9a1m ho3i
d9a1m ho65i
d9a1m ma
d9a1m tang
d9a1m xa1
d9a1ng d9o72i
d9a1ng gia1
d9a1ng ke63
d9a1ng kie61p
d9a1ng le4
d9a1ng li1
d9a1ng ly1
d9a1ng ra
d9a1nh ba2i
d9a1nh ba5c
d9a1nh ba5i
d9a1nh ba5n
d9a1nh ba5o
d9a1nh ba5t
d9a1nh ba65t
d9a1nh ba81c de5p d9o6ng
d9a1nh ba81t
d9a1nh bo1ng
d9a1nh bo2 ca5p
d9a1nh bo65
d9a1nh bu2n sang ao
d9a1nh ca1
d9a1nh ca81p
d9a1nh cha1c
d9a1nh che1n
d9a1nh chi1nh die65n
d9a1nh chim se3
d9a1nh co6ng kie6n
d9a1nh cu7o75c
d9a1nh cuo65c
d9a1nh d9a1
d9a1nh d9a2ng xa
d9a1nh d9a61m
d9a1nh d9a62u
d9a1nh d9a65p
d9a1nh d9a6u tha81ng d9o1
d9a1nh d9i4
d9a1nh d9ie63m die65t vie65n
d9a1nh d9o2n
d9a1nh d9o61
d9a1nh d9o62ng
d9a1nh d9o62ng thie61p
d9a1nh d9o63
d9a1nh d9o63i
d9a1nh d9o65ng
d9a1nh d9o6i
d9a1nh d9o6ng de5p ba81c
d9a1nh d9o7n
d9a1nh d9u
d9a1nh d9u vo71i tinh
d9a1nh d9u2ng
d9a1nh d9u2ng mo65t ca1i
d9a1nh d9u5ng
d9a1nh d9u7o72ng
d9a1nh d9uo63i
d9a1nh da61u
d9a1nh du ki1ch
d9a1nh ga62n
d9a1nh ghen
d9a1nh gia1
d9a1nh gia1p la1 ca2
d9a1nh giao tho6ng
d9a1nh gio1
d9a1nh gu5c
d9a1nh ha2o nga62m
d9a1nh ho3ng
d9a1nh ho6i
d9a1nh ho7i
d9a1nh kho7i
d9a1nh la65n con d9en
d9a1nh lie62u
d9a1nh lo65n
d9a1nh lo65ng
d9a1nh lu72a
d9a1nh ma1y
d9a1nh mu2i
d9a1nh ngay tha81ng ngay
d9a1nh nguo65i
d9a1nh nhi5p
d9a1nh o61ng
d9a1nh pha1
d9a1nh pha61n
d9a1nh qua3
d9a1nh ra81m
d9a1nh ro7i
d9a1nh so61
d9a1nh suo61t
d9a1nh tha1o
d9a1nh tho5c sa6u
d9a1nh thu71c
d9a1nh tie61ng
d9a1nh tie6u die65t
d9a1nh tie6u hao
d9a1nh tra1o
d9a1nh tra65n d9i5a
d9a1nh tro61ng bo3 du2i
d9a1nh tro61ng ghi te6n
d9a1nh tro61ng la3ng
d9a1nh tro61ng la61p
d9a1nh tro61ng ngu75c
d9a1nh tung tha6m
d9a1nh u1p
d9a1nh va62n
d9a1nh va65n d9o65ng
d9a1nh va65t
d9a1nh vo2ng
d9a1nh vo4ng
d9a1nh vo64 ma85t
d9a1nh vu ho62i
d9a1o d9e63
d9a1o ha5n
d9a1o no75
d9a1p a1n
d9a1p so61
d9a1p tu72
d9a1p u71ng
d9a1y be63 mo2 kim
d9a1y bie63n mo2 kim
d9a2 d9a65n
d9a2 d9ao
d9a2 d9ie63u
d9a2 ta2u
d9a2i ca1c
d9a2i d9ie61m
d9a2i d9o1m
d9a2i gu7o7ng
d9a2i ho1a tha6n
d9a2i hoa
d9a2i khi1 tu7o75ng
d9a2i nguye6n
d9a2i nu7o71c
d9a2i pha1t thanh
d9a2i sen
d9a2i ta3i
d9a2i te65
d9a2i thie6n va8n
d9a2i tho5
d9a2i trang
d9a2i tru7o73ng
d9a2i truye62n hi2nh
d9a2i tu72
d9a2m d9a5o
d9a2m lua65n
d9a2m pha1n
d9a2m thoa5i
d9a2m tie61u
d9a2n a1p
d9a2n anh
d9a2n ba2
d9a2n ba62u
d9a2n d9a1
d9a2n d9a1y
d9a2n d9i5ch
d9a2n d9u1m
d9a2n em
d9a2n ga3y tai tra6u
d9a2n gio1
d9a2n ha5ch
d9a2n ha85c
d9a2n ho2a
d9a2n ho62i
d9a2n hu7o7ng
d9a2n ki2m
d9a2n mo6i
d9a2n nguye65t
d9a2n nha65t
d9a2n o61ng
d9a2n o6ng
d9a2n o6ng d9a2n ang
d9a2n sa1o
d9a2n se61n
d9a2n ta2u
d9a2n tam
d9a2n tam tha65p lu5c
d9a2n tha65p lu5c
d9a2n ti1nh
d9a2n ti2
d9a2n to7 ru7ng
d9a2n tra2ng
d9a2n tranh
d9a2n tu71
d9a2n ty2
d9a2n vie65t
d9a2n xe61p
d9a2ng d9ie61m
d9a2ng hoa2ng
d9a2ng sa1
d9a2nh d9a5ch
d9a2nh hanh
d9a2nh hanh d9a2nh ho1i
d9a2nh lo2ng
d9a2nh ra2nh
d9a2nh ra82ng
d9a2nh ta6m
d9a2o bo71i
d9a2o d9a81p
d9a2o hoa
d9a2o ke1p
d9a2o lo65n ho65t
d9a2o luye65n
d9a2o mo3
d9a2o ngu4
d9a2o nguye6n
d9a2o nhie65m
d9a2o nu7o7ng
d9a2o sa6u
d9a2o ta5o
d9a2o ta63u
d9a2o tha3i
d9a2o thoa1t
d9a2o to7 lie64u ye61u
d9a2o to7 sen ngo1
d9a2o xo71i
d9a2y a3i
d9a2y d9o5a
d9a2y to71
d9a3 d9a3o
d9a3 d9o65ng
d9a3 d9o71t
d9a3 ki1ch
d9a3 pha1
d9a3 tho6ng
d9a3m ba3o
d9a3m d9ang
d9a3m d9u7o7ng
d9a3m lu7o75c
d9a3m nha65n
d9a3m nhie65m
d9a3m phu5
d9a3m tra1ch
d9a3n ba5ch
d9a3ng bo65
d9a3ng cu7o7ng
d9a3ng d9oa2n
d9a3ng ki2
d9a3ng ky2
d9a3ng pha1i
d9a3ng phi1
d9a3ng sa6m
d9a3ng ti1nh
d9a3ng ti5ch
d9a3ng tranh
d9a3ng tri5
d9a3ng u3y
d9a3ng u3y vie6n
d9a3ng vie6n
d9a3ng vu5
d9a3o cha1nh
d9a3o chi1nh
d9a3o d9i d9a3o la5i
d9a3o d9ie65n
d9a3o d9ie6n
d9a3o lo65n
d9a3o ngo1i
d9a3o ngu4
d9a3o ngu7o75c
d9a3o no75
d9a3o pha1ch
d9a3o quo61c
d9a3o vu4
d9a4 d9a2nh
d9a4 d9o72i
d9a4 tro1t pha3i tre1t
d9a4 tro1t thi2 pha3i tre1t
d9a4i bo6i
d9a4i ca1t la61y va2ng
d9a4i ca1t ti2m va2ng
d9a4i d9a82ng
d9a4i ngo65
d9a4ng tri1
d9a4ng tu73
d9a5c d9ie62n
d9a5i ba1c
d9a5i ba2ng
d9a5i ba3n doanh
d9a5i ba5i
d9a5i ba82ng
d9a5i bi
d9a5i bi5p
d9a5i bie61n
d9a5i bie63u
d9a5i bie65n
d9a5i bie65n la6m tho72i
d9a5i bie65n thu7o72ng tru1
d9a5i binh
d9a5i bo65 pha65n
d9a5i bo75m
d9a5i ca
d9a5i ca1n
d9a5i ca1o
d9a5i ca2 sa
d9a5i cao
d9a5i cao thu3
d9a5i cha6u
d9a5i chie61n
d9a5i chu1ng
d9a5i co6ng nghie65p
d9a5i cu5c
d9a5i cu73 tri
d9a5i cu7o7ng
d9a5i d9a so61
d9a5i d9a3m
d9a5i d9a8ng khoa
d9a5i d9ao
d9a5i d9e63
d9a5i d9i5a chu3
d9a5i d9ie62n chu3
d9a5i d9o62ng
d9a5i d9o62ng tie63u di5
d9a5i d9o65
d9a5i d9o65i
d9a5i d9o65i tru7o73ng
d9a5i d9o73m
d9a5i d9oa2n
d9a5i d9oa2n ke61t
d9a5i d9u71c
d9a5i danh tu72
d9a5i di5ch
d9a5i die65n
d9a5i du7o7ng
d9a5i gia
d9a5i gia d9i2nh
d9a5i gia su1c
d9a5i gian a1c
d9a5i gian d9a5i a1c
d9a5i ha2n
d9a5i ha5n
d9a5i hi2nh
d9a5i ho5a
d9a5i ho5c
d9a5i ho5c si4
d9a5i ho62 ca62m
d9a5i ho62i
d9a5i ho62ng thu3y
d9a5i ho65i
d9a5i ho65i d9o62ng
d9a5i ho75p xu7o71ng
d9a5i hoa2ng
d9a5i huynh
d9a5i kha1i
d9a5i kha1nh
d9a5i khoa
d9a5i la4n
d9a5i la4o
d9a5i le64
d9a5i le64 d9u7o72ng
d9a5i li1
d9a5i li1 kinh tie6u
d9a5i li1 la4nh su75
d9a5i lie6n
d9a5i lo65
d9a5i loa5i
d9a5i lu5c
d9a5i lu7o75c
d9a5i lu7o75ng
d9a5i lu7o75ng bie61n thie6n
d9a5i lu7o75ng kho6ng d9o63i
d9a5i lu7o75ng ti3 le65 nghi5ch
d9a5i lu7o75ng ti3 le65 thua65n
d9a5i lu7o75ng ty3 le65 nghi5ch
d9a5i lu7o75ng ty3 le65 thua65n
d9a5i lu7o75ng vo6 cu2ng be1
d9a5i lu7o75ng vo6 cu2ng lo71n
d9a5i lua65n
d9a5i ly1
d9a5i ly1 kinh tie6u
d9a5i ly1 la4nh su75
d9a5i ma5ch
d9a5i na1o
d9a5i na4o
d9a5i na5n
d9a5i nga2n
d9a5i nghi4a
d9a5i nghi5
d9a5i nghi5ch
d9a5i ngo6n
d9a5i nguye6n soa1i
d9a5i nguye6n su1y
d9a5i nha6n
d9a5i nho
d9a5i no65i
d9a5i pha1
d9a5i pha1o
d9a5i pha2m
d9a5i pha64u
d9a5i phu
d9a5i phu1
d9a5i qua1t
d9a5i qua6n
d9a5i quan
d9a5i qui mo6
d9a5i quy mo6
d9a5i sa3nh
d9a5i so61
d9a5i so61 ho5c
d9a5i su7
d9a5i su71
d9a5i su71 qua1n
d9a5i su75
d9a5i ta1
d9a5i ta1o
d9a5i ta2i
d9a5i tang
d9a5i tha1nh
d9a5i tha62n
d9a5i tha81ng
d9a5i the63
d9a5i tho5
d9a5i thu3y no6ng
d9a5i thu5
d9a5i thu72a
d9a5i thu73
d9a5i tie65c
d9a5i tie65n
d9a5i tra2
d9a5i tra2ng
d9a5i tra2o
d9a5i trie62u
d9a5i tru7o75ng phu
d9a5i tu
d9a5i tu7 ba3n
d9a5i tu72
d9a5i tu72 d9a5i bi
d9a5i tu75
d9a5i tu7o71ng
d9a5i tua62n hoa2n
d9a5i tuye61t
d9a5i u1y
d9a5i u7o71c
d9a5i vu7o7ng
d9a5i xa
d9a5i xa1
d9a5i y1
d9a5m ba5c
d9a5n bo5c d9u7o72ng
d9a5n d9a5o
d9a5n d9umd9um
d9a5n du7o75c
d9a5n dumdum
d9a5n ghe1m
d9a5n lo4m
d9a5n no63
d9a5n xuye6n
d9a5o chi1ch
d9a5o co6
d9a5o cu5
d9a5o d9u71c
d9a5o d9u71c ho5c
d9a5o die64n
d9a5o gia1o
d9a5o ha2m
d9a5o ha5nh
d9a5o hie61u
d9a5o hu74u
d9a5o li1
d9a5o lo65
d9a5o lua65t
d9a5o ly1
d9a5o ma5o
d9a5o nghi4a
d9a5o nho
d9a5o o6n
d9a5o pha1p
d9a5o qua6n thu71 na8m
d9a5o si4
d9a5o ta85c
d9a5p ba82ng
d9a5p d9o63
d9a5p lo6i
d9a5p ma1i
d9a5p thanh
d9a5t li1 tha61u ti2nh
d9a61m bo1p
d9a61m d9a1
d9a61m ho5ng
d9a61m mo4m
d9a61m mo62m
d9a61t ba82ng no63i so1ng
d9a61t ca1t
d9a61t ca1t pha
d9a61t d9a1
d9a61t d9ai
d9a61t d9e2n
d9a61t d9o3
d9a61t du5ng vo4
d9a61t hie61m
d9a61t hu71a
d9a61t kha1ch que6 ngu7o72i
d9a61t la2nh chim d9a65u
d9a61t le62 que6 tho1i
d9a61t lie62n
d9a61t ma2u
d9a61t na85ng
d9a61t nhe5
d9a61t nu7o71c
d9a61t nung
d9a61t se1t
d9a61t su71
d9a61t tha1nh
d9a61t tha61p tro72i cao
d9a61t thi5t
d9a61t thi5t pha
d9a61t tho1
d9a61t tro72i
d9a61u d9a1
d9a61u di5u
d9a61u gia1
d9a61u giao hu74u
d9a61u kha63u
d9a61u li1
d9a61u loa5i
d9a61u ly1
d9a61u no61i
d9a61u pha1p
d9a61u si4
d9a61u tha62u
d9a61u thu3
d9a61u thu3y
d9a61u to61
d9a61u tranh
d9a61u tranh chi1nh tri5
d9a61u tranh giai ca61p
d9a61u tranh sinh to62n
d9a61u tranh tu7 tu7o73ng
d9a61u tranh vu4 trang
d9a61u tri1
d9a61u tru7o72ng
d9a61u va65t
d9a61u vo2ng tro2n
d9a61u vo4
d9a61u xa3o
d9a62m a61m
d9a62m d9a62m
d9a62m d9a65m
d9a62m d9i2a
d9a62m gia2
d9a62m pha1
d9a62m xo2e
d9a62n d9o65n
d9a62n da5i
d9a62u ba2i
d9a62u ba3ng
d9a62u ba5c ra8ng long
d9a62u be61p
d9a62u bo2
d9a62u bo2 d9a62u bu7o71u
d9a62u bu2 to1c ro61i
d9a62u ca6m
d9a62u cha2y d9i1t tho71t
d9a62u co7
d9a62u co7 tru5c lo75i
d9a62u cua tai nheo
d9a62u cuo61i
d9a62u d9a2n
d9a62u d9a3ng
d9a62u d9anh
d9a62u d9e62
d9a62u d9inh
d9a62u d9o5c
d9a62u d9o65c
d9a62u d9o7n
d9a62u d9u7o72ng xo1 cho75
d9a62u d9uo6i
d9a62u d9uo6i xuo6i ngu7o75c
d9a62u da6y mo61i do75
d9a62u da6y mo61i nho75
d9a62u ga61u
d9a62u ghi
d9a62u go61i
d9a62u go61i qua1 tai
d9a62u go61i tay a61p
d9a62u ha2ng
d9a62u hai thu71 to1c
d9a62u ho62i
d9a62u ho6m
d9a62u la6u
d9a62u li4nh
d9a62u lo2ng
d9a62u lo5c
d9a62u lu7o74i
d9a62u ma1y
d9a62u ma2y cuo61i ma81t
d9a62u ma61u
d9a62u ma63u
d9a62u ma85t
d9a62u mo61i
d9a62u mo6i cho1t lu7o74i
d9a62u mu5c
d9a62u mu5c tu72
d9a62u na4o
d9a62u na65u
d9a62u nga81m
d9a62u nu7o71c
d9a62u o1c
d9a62u o61i
d9a62u phie61u
d9a62u qua6n
d9a62u ra
d9a62u rau
d9a62u ruo62i
d9a62u sa1ch
d9a62u sai
d9a62u so1ng ngo5n gio1
d9a62u so3
d9a62u so6ng ngo5n nguo62n
d9a62u ta2u
d9a62u ta62u
d9a62u ta81t ma85t to61i
d9a62u tay
d9a62u te6u
d9a62u thai
d9a62u thu1
d9a62u thu72a d9uo6i the5o
d9a62u tie6n
d9a62u tra6u ma85t ngu75a
d9a62u tro2
d9a62u tro65m d9uo6i cu7o71p
d9a62u tu7
d9a62u tu7 chie62u sa6u
d9a62u tu72
d9a62u va2o
d9a62u video
d9a62u voi d9uo6i chuo65t
d9a62u xanh
d9a62u xanh tuo63i tre3
d9a62u xuo6i d9uo6i lo5t
d9a62y a3i
d9a62y a81p
d9a62y d9a85n
d9a62y d9o5a
d9a62y d9u3
d9a62y da64y
d9a62y na8m
d9a62y ra64y
d9a62y tha1ng
d9a62y to71
d9a62y vo7i
d9a63y lu2i
d9a63y ma5nh
d9a64n d9o72
d9a64y d9a2
d9a65m d9a2
d9a65m d9a85c
d9a65m ne1t
d9a65n d9a2
d9a65p ho65p
d9a65p tan
d9a65p tra2n
d9a65u ba81p
d9a65u co6 ve
d9a65u d9en
d9a65u d9o3
d9a65u d9u4a
d9a65u da3i a1o
d9a65u ga2
d9a65u hu4
d9a65u kha61u
d9a65u la2o
d9a65u mu2a
d9a65u na2nh
d9a65u ngu75
d9a65u pho65ng
d9a65u phu5
d9a65u phu5 nhu75
d9a65u phu5ng
d9a65u ro62ng
d9a65u ta6y
d9a65u tra81ng
d9a65u tu7o7ng
d9a65u va1n
d9a65u xanh
d9a65y d9ie65m
d9a6m ba cha2y cu3
d9a6m ba che3 cu3
d9a6m bo63
d9a6m che1m
d9a6m d9a62u
d9a6m d9o7n
d9a6m ho5ng
d9a6m ho6ng
d9a6m lao pha3i theo lao
d9a6m ra
d9a6m sa62m
d9a6m thue6 che1m mu7o71n
d9a6u d9a61y
d9a6u d9a6u
d9a6u d9a6y
d9a6u d9o1
d9a6u ma6u
d9a6u ra d9a61y
d9a6u va2o d9a61y
d9a6y d9a63y
d9a6y d9o1
d9a81c chi1
d9a81c cu73
d9a81c d9a5o
d9a81c d9i5a
d9a81c du5ng
d9a81c hie61u
d9a81c ke61
d9a81c lu75c
d9a81c sa1ch
d9a81c tha61t
d9a81c tha81ng
d9a81c the61
d9a81c tho72i
d9a81c to65i
d9a81c trung
d9a81c y1
d9a81m chi2m
d9a81m d9o2 gia85t me5t
d9a81m d9uo61i
d9a81m nguye65t say hoa
d9a81m say
d9a81n d9o
d9a81ng cay
d9a81ng cha82ng
d9a81ng d9o1t
d9a81ng nga81t
d9a81ng nghe1t
d9a81p d9ie61m
d9a81p d9o63i
d9a81p tai ca2i tro61c
d9a81t ca81t ra mie61ng
d9a81t d9o3
d9a81t gia1
d9a81t nhu7 to6m tu7o7i
d9a81t xa81t ra mie61ng
d9a82m d9i2a
d9a82m tha81m
d9a82ng a61y
d9a82ng d9a82ng
d9a82ng d9a84ng
d9a82ng ha81ng
d9a82ng la
d9a82ng nga2
d9a82ng tha82ng
d9a82ng va6n
d9a82ng va6n gia1 vu4
d9a83ng a1p
d9a83ng ca61p
d9a83ng ca61u
d9a83ng chu
d9a83ng ha5ng
d9a83ng hu7o71ng
d9a83ng la65p
d9a83ng nhie65t
d9a83ng phu7o7ng
d9a83ng the61
d9a83ng thu71c
d9a83ng ti1ch
d9a85c a6n
d9a85c bie65t
d9a85c ca1ch
d9a85c che61
d9a85c chu3ng
d9a85c co6ng
d9a85c d9ie63m
d9a85c di5
d9a85c du5ng
d9a85c hie65u
d9a85c hu74u
d9a85c khu
d9a85c khu kinh te61
d9a85c ki4
d9a85c ki5t
d9a85c ky4
d9a85c me65nh
d9a85c ngu72
d9a85c nhie65m
d9a85c pha1i
d9a85c pha1i vie6n
d9a85c quye62n
d9a85c quye62n d9a85c lo75i
d9a85c quye62n la4nh su75
d9a85c quye62n ngoa5i giao
d9a85c sa3n
d9a85c sa81c
d9a85c san
d9a85c se65t
d9a85c ta2i
d9a85c ta3
d9a85c thu2
d9a85c ti1nh
d9a85c ti2nh
d9a85c tra1ch
d9a85c tri5
d9a85c tru7ng
d9a85c vu5
d9a85c xa1
d9a85m d9a2
d9a85t cha6n
d9a85t co5c
d9a85t cu7o75c
d9a85t d9e63
d9a85t d9ie62u
d9a85t ha2ng
d9a85t vo2ng
d9a8m chie6u
d9a8m d9a81m
d9a8m d9a8m
d9a8ng ba5
d9a8ng bo65
d9a8ng cai
d9a8ng d9a2i
d9a8ng d9a2n
d9a8ng d9a81ng
d9a8ng d9o1
d9a8ng d9o61i
d9a8ng d9u7o72ng
d9a8ng ho3a
d9a8ng khoa
d9a8ng ki1
d9a8ng kie63m
d9a8ng ky1
d9a8ng nha65p
d9a8ng quang
d9a8ng san
d9a8ng so7n
d9a8ng ta3i
d9a8ng ten
d9a8ng tri2nh
d9ai ca6n
d9ai cha65u
d9ai o61c
d9ai truye62n
d9am me6
d9an ca2i
d9an che1o
d9an chen
d9an cu73
d9an ke61t
d9an la1t
d9an ta6m
d9an thanh
d9an tri2
d9an xen
d9ang cai
d9ang ta6m
d9ang tay
d9anh d9a1
d9anh d9a1 ca1 ca2y
d9anh the1p
d9ao binh
d9ao bu1a
d9ao cung
d9ao kie61m
d9ao phu3
d9ao to bu1a lo71n
d9au buo62n
d9au d9a1u
d9au d9a62u
d9au d9au
d9au d9e3 cho72 sa1ng tra8ng
d9au d9ie61ng
d9au d9o71n
d9au kho63
d9au lo2ng
d9au nho1i
d9au nhu71c
d9au o61m
d9au thu7o7ng
d9au xo1t
d9au ye61u
d9ay d9a3
d9ay d9a3y
d9ay nghie61n
d9e do5a
d9e loi
d9e ne5t
d9e2 be5p
d9e2 chu72ng
d9e2 chu72ng ba81t bo1ng
d9e2 d9a62u cu7o74i co63
d9e2 ne1n
d9e2m d9e5p
d9e2n ba cu75c
d9e2n ba1n da64n
d9e2n ba4o
d9e2n ba61m
d9e2n bie63n
d9e2n ca3m u71ng
d9e2n ca62y
d9e2n cao a1p
d9e2n chie61u
d9e2n cho71p
d9e2n chu2m
d9e2n co62n
d9e2n cu2
d9e2n d9a61t
d9e2n d9ie65n
d9e2n d9ie65n tu73
d9e2n d9o1m
d9e2n d9o3
d9e2n d9uo61c
d9e2n du2
d9e2n gio72i
d9e2n hi2nh
d9e2n hie65u
d9e2n hoa ki2
d9e2n hoa ky2
d9e2n huy2nh quang
d9e2n ke1o qua6n
d9e2n khi1
d9e2n khi1 d9a1
d9e2n lo1
d9e2n lo62ng
d9e2n ma8ng so6ng
d9e2n ne6
d9e2n neon
d9e2n o61ng
d9e2n pha
d9e2n pin
d9e2n sa1ch
d9e2n tro72i
d9e2n va2ng
d9e2n xanh
d9e2n xe61p
d9e2n xi2
d9e2o bo2ng
d9e2o d9e4o
d9e2o ha2ng
d9e2o heo hu1t gio1
d9e3 d9a1i
d9e3 non
d9e4o ca2y giu74a d9u7o72ng
d9e4o go5t
d9e5p d9e4
d9e5p d9o6i
d9e5p duye6n
d9e5p giai
d9e5p la4o
d9e5p lo2ng
d9e5p ma81t
d9e5p ma85t
d9e5p trai
d9e6 bao
d9e6 bie63n
d9e6 bo61i
d9e6 d9ie62u
d9e6 he2n
d9e6 ke2
d9e6 ma5t
d9e6 me6
d9e6 nhu5c
d9e6 quai
d9e6 tie65n
d9e61 che61
d9e61 d9o6
d9e61 kinh
d9e61 nghie65p
d9e61 quo61c
d9e61 quo61c chu3 nghi4a
d9e61 vi5
d9e61 vu7o7ng
d9e61m cha1c
d9e61m xi3a
d9e61n cu2ng
d9e61n d9a62u d9e61n d9u4a
d9e61n d9ie62u
d9e61n no64i
d9e61n no7i
d9e61n no7i d9e61n cho61n
d9e62 a1n
d9e62 ba2i
d9e62 ba5t
d9e62 binh
d9e62 ca65p
d9e62 can
d9e62 cao
d9e62 chu3
d9e62 cu73
d9e62 cu7o7ng
d9e62 d9a5t
d9e62 d9o1m
d9e62 d9o61c
d9e62 da64n
d9e62 hue62
d9e62 kha1ng
d9e62 kho73i
d9e62 la5i
d9e62 lao
d9e62 mu5c
d9e62 nghi5
d9e62 pa
d9e62 pho2ng
d9e62 ta2i
d9e62 tu72
d9e62 tu75a
d9e62 xu7o71ng
d9e62 xua61t
d9e62n bo62i
d9e62n bu2
d9e62n d9a1p
d9e62n d9a2i
d9e62n ma5ng
d9e62n o7n d9a1p nghi4a
d9e62n phu3
d9e62n ro62ng
d9e62n to65i
d9e62u d9a85n
d9e62u d9e62u
d9e62u ho2a
d9e63 bu5ng
d9e63 che61
d9e63 cho3m
d9e63 da2nh
d9e63 kha1ng
d9e63 ma81t
d9e63 pha62n
d9e63 ta6m
d9e63 tang
d9e63 tro73
d9e63 y1
d9e63nh d9oa3ng
d9e63u ca1ng
d9e63u gia3
d9e65 tri2nh
d9e65 tu71
d9e65 tu73
d9e65m bo1ng
d9e65m tu72
d9e6m d9e6m
d9e6m ho6m
d9e6m nga2y
d9e6m to61i
d9e6m tru72 ti5ch
d9e6m tru7o72ng
d9em con bo3 cho75
d9em lo2ng
d9en ba5c
d9en d9e1t
d9en d9o3
d9en d9u1a
d9en d9u3i
d9en gio2n
d9en ha81c
d9en ki5t
d9en la1nh
d9en la1y
d9en lay la1y
d9en nghi2n nghi5t
d9en nghi5t
d9en ngo2m
d9en nha1nh
d9en nha1y
d9en nhay nha1y
d9en nhe3m
d9en nhu71c
d9en nhu7ng nhu71c
d9en si2
d9en thu3i d9en thui
d9en thui
d9en to61i
d9en tra81ng
d9en tru2i tru4i
d9en tru4i
d9eo ba1m
d9eo d9a83ng
d9eo d9ai
d9eo d9uo63i
d9i bu5i
d9i bu7o71c nu74a
d9i ca62u
d9i cha8ng nu74a
d9i co63ng sau
d9i d9a5i tie65n
d9i d9a5o
d9i d9a61t
d9i d9a82ng d9a62u
d9i d9e6m
d9i d9e6m ve62 ho6m
d9i d9i ve62 ve62
d9i d9o62ng
d9i d9o6i
d9i d9o72i
d9i d9o72i nha2 ma
d9i d9u71ng
d9i d9u71t
d9i d9u7o72ng vo2ng
d9i gia3i
d9i guo61c trong bu5ng
d9i hoang
d9i kha1ch
d9i la5i
d9i lo2
d9i na81ng ve62 mu7a
d9i ngang ve62 ta81t
d9i nghe62
d9i ngoa2i
d9i nu74a
d9i o73
d9i phe1p
d9i ro3n
d9i ru73a
d9i sa1t
d9i sa6u
d9i sau
d9i so6ng
d9i ta3
d9i ta6y
d9i ta81t
d9i ta81t d9o1n d9a62u
d9i tie63u
d9i tie6u
d9i to7
d9i to71i d9i lui
d9i tu
d9i tua
d9i va8ng
d9i1ch d9a1ng
d9i1ch danh
d9i1ch ma64u
d9i1ch tha65t
d9i1ch tha6n
d9i1ch thi5
d9i1ch thu75c
d9i1ch to6n
d9i1ch xa1c
d9i1nh chi1nh
d9i1nh ho6n
d9i1nh u7o71c
d9i1p lo6m
d9i2 d9e5t
d9i2 d9oa2nh
d9i2 d9u2ng
d9i2nh ba3n
d9i2nh chi3
d9i2nh chi3 co6ng ta1c
d9i2nh chie61n
d9i2nh co6ng
d9i2nh cu71u
d9i2nh d9a1m
d9i2nh d9o61n
d9i2nh gia3ng
d9i2nh hoa4n
d9i2nh huy2nh
d9i2nh kho6i
d9i2nh lie65u
d9i2nh nguye6n
d9i2nh sa3n
d9i2nh tha62n
d9i2nh thi1
d9i2nh tre65
d9i2nh trung
d9i2u hiu
d9i2u ri1u
d9i3a he5
d9i3a me1n
d9i3a tra6u
d9i3nh cao
d9i3nh chung
d9i3nh d9ie63m
d9i4 bo75m
d9i4 d9ie61m
d9i4 ra5c
d9i4 tho4a
d9i4 ti1nh
d9i4a bay
d9i4a compact
d9i4a cu71ng
d9i4a d9e65m
d9i4a ha1t
d9i4a hi2nh
d9i4a me62m
d9i4a quang
d9i4a quang ho5c
d9i4a tu72
d9i4nh d9a5c
d9i5a ba2n
d9i5a ba5
d9i5a bo65
d9i5a ca62u
d9i5a cha1nh
d9i5a cha61n
d9i5a cha61n ho5c
d9i5a cha61n ki1
d9i5a cha61n ky1
d9i5a cha61t
d9i5a cha61t ho5c
d9i5a chi
d9i5a chi1
d9i5a chi1nh
d9i5a chi3
d9i5a chu3
d9i5a co61t bi2
d9i5a cu75c
d9i5a d9a5o
d9i5a d9a5o chie61n
d9i5a d9a62u
d9i5a d9ie63m
d9i5a d9o62
d9i5a danh
d9i5a du7
d9i5a gio71i
d9i5a ha5t
d9i5a hi2nh
d9i5a ho1a ho5c
d9i5a hoa2ng
d9i5a khoa1n
d9i5a kie61n ta5o
d9i5a lan
d9i5a li1
d9i5a li1 ho5c
d9i5a li1 kinh te61
d9i5a li1 nha6n va8n
d9i5a li1 su73 quan
d9i5a li1 tu75 nhie6n
d9i5a lie62n
d9i5a linh nha6n kie65t
d9i5a lo6i
d9i5a lo75i
d9i5a ly1
d9i5a ly1 ho5c
d9i5a ly1 kinh te61
d9i5a ly1 nha6n va8n
d9i5a ly1 su73 quan
d9i5a ly1 tu75 nhie6n
d9i5a ma5ch
d9i5a ma5o
d9i5a ma5o ho5c
d9i5a ngu5c
d9i5a nhie65t
d9i5a o61c
d9i5a pha65n
d9i5a phu3
d9i5a phu7o7ng
d9i5a phu7o7ng chu3 nghi4a
d9i5a sinh
d9i5a ta62ng
d9i5a ta62ng ho5c
d9i5a the61
d9i5a ti4nh
d9i5a to6
d9i5a trie62u
d9i5a tu72
d9i5a va65t
d9i5a va65t li1
d9i5a va65t ly1
d9i5a vi5
d9i5a vu75c
d9i5a y
d9i5ch cu72u
d9i5ch ha65u
d9i5ch ho5a
d9i5ch qua6n
d9i5ch thu3
d9i5ch ti2nh
d9i5ch va65n
d9i5nh a3nh
d9i5nh bie6n
d9i5nh bu5ng
d9i5nh canh
d9i5nh che61
d9i5nh chua63n
d9i5nh cu7
d9i5nh d9e62
d9i5nh d9o6
d9i5nh d9oa5t
d9i5nh da5ng
d9i5nh danh
d9i5nh gia1
d9i5nh hi2nh
d9i5nh hu7o71ng
d9i5nh hu7o71ng tu72
d9i5nh ki2
d9i5nh kie61n
d9i5nh ky2
d9i5nh le65
d9i5nh li1
d9i5nh li1 d9a3o
d9i5nh li1 pha3n nhau
d9i5nh lie65u
d9i5nh lu7o75ng
d9i5nh lua65t
d9i5nh lua65t ba3o toa2n
d9i5nh ly1
d9i5nh me65nh
d9i5nh me65nh lua65n
d9i5nh mu71c
d9i5nh mu71c ki4 thua65t
d9i5nh mu71c ky4 thua65t
d9i5nh mu71c sa3n xua61t
d9i5nh nghi4a
d9i5nh ngu74
d9i5nh sua61t
d9i5nh ta6m
d9i5nh tha62n
d9i5nh thu71c
d9i5nh ti1nh
d9i5nh tinh
d9i5nh to65i
d9i5nh tri5
d9i5nh tuye61n
d9i5nh u7o71c
d9i5nh vi5
d9i5nh vi5 toa2n ca62u
d9i5nh xu71
d9i5t me5
d9ie61c d9a85c
d9ie61c kho6ng so75 su1ng
d9ie61c la1c
d9ie61c lo2i
d9ie61m canh
d9ie61m d9a2ng
d9ie61m nhu5c
d9ie61u ba1t
d9ie61u ca
d9ie61u ca2y
d9ie61u d9o1m
d9ie61u o61ng
d9ie61u pha5t
d9ie61u phu1ng
d9ie61u va8n
d9ie62m d9a5m
d9ie62m nhie6n
d9ie62m ti4nh
d9ie62n ba5
d9ie62n bo65
d9ie62n chu3
d9ie62n d9i5a
d9ie62n da4
d9ie62n ho65
d9ie62n kinh
d9ie62n no6
d9ie62n sa3n
d9ie62n thanh
d9ie62n tho63
d9ie62n to61t
d9ie62n trang
d9ie62n vie6n
d9ie62u a1p
d9ie62u a8n tie61ng no1i
d9ie62u bie61n
d9ie62u binh khie63n tu7o71ng
d9ie62u che61
d9ie62u chi3nh
d9ie62u chi3nh do2ng cha3y
d9ie62u chuye63n
d9ie62u d9i2nh
d9ie62u d9o65
d9ie62u d9o65ng
d9ie62u du7o74ng
d9ie62u du7o74ng vie6n
d9ie62u gia3i
d9ie62u ha2nh
d9ie62u ho2a
d9ie62u ho2a kho6ng khi1
d9ie62u ho2a nhie65t d9o65
d9ie62u ho7n le4 thie65t
d9ie62u khie63n
d9ie62u khie63n ho5c
d9ie62u khie63n ho5c ki4 thua65t
d9ie62u khie63n ho5c kinh te61
d9ie62u khie63n ho5c ky4 thua65t
d9ie62u khie63n tu72 xa
d9ie62u khoa3n
d9ie62u kie65n
d9ie62u kie65n ca62n
d9ie62u kie65n d9u3
d9ie62u kinh
d9ie62u le65
d9ie62u le65nh
d9ie62u lua65t
d9ie62u mu5c
d9ie62u na85ng tie61ng nhe5
d9ie62u nghie6n
d9ie62u nhie65t
d9ie62u no5 tie61ng kia
d9ie62u ong tie61ng ve
d9ie62u pho61i
d9ie62u pho61i vie6n
d9ie62u qua tie61ng la5i
d9ie62u ra tie61ng va2o
d9ie62u tie61ng
d9ie62u tie61t
d9ie62u tie61t do2ng cha3y
d9ie62u tie61t kho6ng khi1
d9ie62u to61c
d9ie62u tra
d9ie62u tra co7 ba3n
d9ie62u tra vie6n
d9ie62u tra62n
d9ie62u tri5
d9ie62u u7o71c
d9ie62u va65n
d9ie63m a3nh
d9ie63m ba1o
d9ie63m cao
d9ie63m chi3
d9ie63m chua63n
d9ie63m danh
d9ie63m ho3a
d9ie63m huye65t
d9ie63m mu2
d9ie63m nhi2n
d9ie63m no1ng
d9ie63m pha61n to6 son
d9ie63m sa1ch
d9ie63m sa2n
d9ie63m so61
d9ie63m ta6m
d9ie63m to6
d9ie63m trang
d9ie63m tu75a
d9ie63m xa5
d9ie63m xuye61t
d9ie63n che61
d9ie63n chu7o7ng
d9ie63n co61
d9ie63n hi2nh
d9ie63n hi2nh ho1a
d9ie63n le65
d9ie63n ti1ch
d9ie63n trai
d9ie63u ho5c
d9ie65n a1p
d9ie65n a3nh
d9ie65n ba1o
d9ie65n ba1o vie6n
d9ie65n cha6m
d9ie65n co7
d9ie65n cu75c
d9ie65n d9a2i
d9ie65n d9a2m
d9ie65n d9o1m
d9ie65n dung
d9ie65n ha5
d9ie65n ho1a ho5c
d9ie65n hoa
d9ie65n ke61
d9ie65n khi1
d9ie65n khi1 ho1a
d9ie65n khi1 quye63n
d9ie65n la5nh
d9ie65n li
d9ie65n lu75c
d9ie65n lu7o71i
d9ie65n lu7o75ng
d9ie65n ly
d9ie65n ma1y
d9ie65n mo6i
d9ie65n na4o d9o62
d9ie65n na8ng
d9ie65n nghie65m
d9ie65n pha6n
d9ie65n quang
d9ie65n sinh ho5c
d9ie65n sinh li1 ho5c
d9ie65n sinh ly1 ho5c
d9ie65n ta6m d9o62
d9ie65n thanh
d9ie65n the61
d9ie65n the61 sinh va65t
d9ie65n thoa5i
d9ie65n thoa5i di d9o65ng
d9ie65n thoa5i truye62n hi2nh
d9ie65n thoa5i vie6n
d9ie65n ti1ch
d9ie65n ti1n
d9ie65n tim
d9ie65n toa1n
d9ie65n tro73
d9ie65n tro73 sua61t
d9ie65n tru7o72ng
d9ie65n tu72
d9ie65n tu72 ho5c
d9ie65n tu72 tru7o72ng
d9ie65n tu73
d9ie65n tu73 ho1a
d9ie65n tu73 ho5c
d9ie65n va8n
d9ie65p ba1o
d9ie65p ba1o vie6n
d9ie65p d9ie65p tru2ng tru2ng
d9ie65p khu1c
d9ie65p ngu74
d9ie65p tru2ng
d9ie65p va65n
d9ie65p vie6n
d9ie65u bo65
d9ie65u d9a2
d9ie65u d9a2ng
d9ie65u ho63 li so7n
d9ie65u ho63 ly so7n
d9ie65u na2y
d9ie65u na2y thi2
d9ie65u nghe65
d9ie65u thu71c
d9ie6n cuo62ng
d9ie6n d9a3o
d9ie6n d9a62u
d9ie6n d9ie63n
d9ie6n d9ie6n
d9ie6n da5i
d9ie6n khu2ng
d9ie6n loa5n
d9ie6n ro62
d9ie6n tie61t
d9ie6u d9u71ng
d9ie6u kha81c
d9ie6u kha81c gia
d9ie6u linh
d9ie6u luye65n
d9ie6u ngoa
d9ie6u ta2n
d9ie6u toa
d9ie6u tra1
d9ie6u tra1c
d9inh a61n
d9inh ba
d9inh cu1c
d9inh d9i3a
d9inh ghim
d9inh hu7o7ng
d9inh khuy
d9inh la8ng
d9inh ninh
d9inh o61c
d9inh ra6u
d9inh re65p
d9inh ta1n
d9inh tai
d9inh thuye62n
d9inh tra1ng
d9inh vi1t
d9o bo2 la2m chuo62ng
d9o d9a5c
d9o d9a81n
d9o d9e61m
d9o d9o3
d9o lu7o72ng
d9o va1n
d9o1 d9a6y
d9o1i d9a62u go61i pha3i bo2
d9o1i ke1m
d9o1i kha1t
d9o1i kho1
d9o1i kho63
d9o1i meo
d9o1i nga61u
d9o1i nghe2o
d9o1i ra1ch
d9o1i veo
d9o1n cha2o
d9o1n d9a62u
d9o1n d9u7a
d9o1n da6u
d9o1n nha65n
d9o1n ru7o71c
d9o1n tie61p
d9o1ng ba8ng
d9o1ng chai
d9o1ng chie61m
d9o1ng cu73a
d9o1ng cu73a ba3o nhau
d9o1ng d9o6
d9o1ng da61u
d9o1ng go1i
d9o1ng go1p
d9o1ng ho65p
d9o1ng khung
d9o1ng ki5ch
d9o1ng ta2u
d9o1ng thu2ng
d9o2 d9u7a
d9o2 do5c
d9o2 giang
d9o2 na1t d9u5ng nhau
d9o2 ngang
d9o2i ho3i
d9o2n ba63y
d9o2n ca2n
d9o2n ga1nh
d9o2n gio1
d9o2n o61ng
d9o2n tay
d9o2n vo5t
d9o2n xeo
d9o2n xo1c
d9o2n xo1c hai d9a62u
d9o2ng d9o2ng
d9o2ng d9ong
d9o3 au
d9o3 bu72ng
d9o3 ca5ch
d9o3 cho1e
d9o3 cho1i
d9o3 cho1t
d9o3 chon cho1t
d9o3 con ma81t
d9o3 d9a81n
d9o3 d9e2n
d9o3 d9en
d9o3 d9o2ng d9o5c
d9o3 d9o5c
d9o3 d9uo6i
d9o3 da tha81m thi5t
d9o3 gay
d9o3 ho3n
d9o3 hoe
d9o3 hoe1t
d9o3 hoen hoe1t
d9o3 hon ho3n
d9o3 ke2
d9o3 khe1
d9o3 khe2
d9o3 lo2m
d9o3 loe1t
d9o3 lu72
d9o3 lu73a
d9o3 lu75ng
d9o3 ma85t ti1a tai
d9o3 nga62u
d9o3 nhu72
d9o3 no5c
d9o3 o61i
d9o3 qua2nh qua5ch
d9o3 qua5ch
d9o3 ru75c
d9o3 u73ng
d9o3m da1ng
d9o3ng d9a d9o3ng d9a3nh
d9o3ng d9a2 d9o3ng d9a3nh
d9o3ng d9a3nh
d9o5a d9a2y
d9o5a la5c
d9o5a thai
d9o6 d9o61c
d9o6 ho65
d9o6 ho65i
d9o6 la
d9o6 la5i
d9o6 ngu75 su73
d9o6 sa1t
d9o6 tha2nh
d9o6 thi5
d9o6 thi5 ho1a
d9o6 tho61ng
d9o6 tu2y
d9o6 u1y
d9o6 va65t
d9o61 ki5
d9o61 ky5
d9o61c binh
d9o61c chie61n
d9o61c chu71ng
d9o61c co6ng
d9o61c ho5c
d9o61c li1
d9o61c ly1
d9o61c phu3
d9o61c phu3 su71
d9o61c sua61t
d9o61c thu1c
d9o61c to72
d9o61i a63m
d9o61i cha61t
d9o61i chie61u
d9o61i cho5i
d9o61i chu71ng
d9o61i d9a1p
d9o61i d9a4i
d9o61i d9a62u
d9o61i d9i5ch
d9o61i die65n
d9o61i kha1ng
d9o61i la65p
d9o61i lu7u
d9o61i ma85t
d9o61i na5i
d9o61i nga64u
d9o61i nga64u ho6n
d9o61i nghi5ch
d9o61i ngoa5i
d9o61i nha6n xu73 the61
d9o61i no65i
d9o61i pho1
d9o61i phu7o7ng
d9o61i sa1ch
d9o61i sa1nh
d9o61i so61
d9o61i ta1c
d9o61i thoa5i
d9o61i thu3
d9o61i tro5ng
d9o61i tu7o75ng
d9o61i u71ng
d9o61i vo71i
d9o61i xu71ng
d9o61i xu73
d9o61m na6u
d9o61n d9o72i
d9o61n kie61p
d9o61n ma5t
d9o61p cha1t
d9o61t cha1y giai d9oa5n
d9o61t pha1
d9o61t so61ng
d9o62 a1n
d9o62 a8n
d9o62 ba3n
d9o62 bie63u
d9o62 bo65
d9o62 cho7i
d9o62 chu72ng
d9o62 co63
d9o62 d9a3ng
d9o62 d9a5c
d9o62 d9e65
d9o62 d9oa2n
d9o62 du2ng
d9o62 gia3i
d9o62 ha2ng
d9o62 ho5a
d9o62 ho65p
d9o62 la2
d9o62 le62
d9o62 ma1t
d9o62 mu7u
d9o62 nghe62
d9o62 ra82ng
d9o62 rau
d9o62 so65
d9o62 te61 nhuye64n
d9o62 te63
d9o62 tha1n
d9o62 thi5
d9o62 thu7
d9o62 thu72a
d9o62 va65t
d9o62i ba5i
d9o62i mo62i
d9o62i na4o
d9o62i nu1i
d9o62i phong ba5i tu5c
d9o62i te65
d9o62i thi5
d9o62i tru5y
d9o62m d9o65p
d9o62n a3i
d9o62n bo1t
d9o62n bo61t
d9o62n d9a4i
d9o62n d9a5i
d9o62n d9ie62n
d9o62n lu4y
d9o62n tho63i
d9o62n thu1
d9o62n tra5i
d9o62n tru1
d9o62n tru7o73ng
d9o62ng a1ng
d9o62ng a61u
d9o62ng a6m
d9o62ng ba2o
d9o62ng ba5c
d9o62ng ba5ch
d9o62ng ba82ng
d9o62ng bang
d9o62ng be65nh
d9o62ng be65nh tu7o7ng la6n
d9o62ng be65nh tu7o7ng lie6n
d9o62ng bo1ng
d9o62ng bo5n
d9o62ng bo61i
d9o62ng bo65
d9o62ng ca
d9o62ng ca3m
d9o62ng ca61u
d9o62ng ca6n
d9o62ng cam co65ng kho63
d9o62ng canh
d9o62ng cha61t
d9o62ng chi1
d9o62ng chu3ng
d9o62ng chua nu7o71c ma85n
d9o62ng co3
d9o62ng co6
d9o62ng co61t
d9o62ng d9a3ng
d9o62ng d9a5i
d9o62ng d9a5o
d9o62ng d9a61t
d9o62ng d9a83ng
d9o62ng d9e62u
d9o62ng d9en
d9o62ng d9ie61u
d9o62ng d9ie62n
d9o62ng d9ie65u
d9o62ng d9o3
d9o62ng d9o65i
d9o62ng da5ng
d9o62ng da6n
d9o62ng dao
d9o62ng die64n
d9o62ng du5c
d9o62ng ha2nh
d9o62ng hao
d9o62ng hie65n
d9o62ng ho1a
d9o62ng ho5c
d9o62ng ho62
d9o62ng ho62 ba1o thu71c
d9o62ng ho62 ba61m gia6y
d9o62ng ho62 ma85t tro72i
d9o62ng ho62 nguye6n tu73
d9o62ng ho62 qua3 la81c
d9o62ng ho62 to63ng
d9o62ng ho65i d9o62ng thuye62n
d9o62ng hu7o7ng
d9o62ng hun
d9o62ng huye61t
d9o62ng kho1a
d9o62ng kho6ng mo6ng qua5nh
d9o62ng kho73i
d9o62ng khoa
d9o62ng la
d9o62ng la62n
d9o62ng lie6u
d9o62ng lo2ng
d9o62ng lo4a
d9o62ng loa5i
d9o62ng loa5t
d9o62ng lu7o7ng
d9o62ng ma81t cua
d9o62ng minh
d9o62ng mo6n
d9o62ng mu7u
d9o62ng na1t
d9o62ng nghi4a
d9o62ng nghie65p
d9o62ng ngu4
d9o62ng nha61t
d9o62ng nha6n da6n te65
d9o62ng nie6n
d9o62ng no65i
d9o62ng nu74
d9o62ng pha5m
d9o62ng pha6n
d9o62ng pha83ng
d9o62ng phu5c
d9o62ng qua2 ta61m ba1nh
d9o62ng que6
d9o62ng qui
d9o62ng quy
d9o62ng ru72ng
d9o62ng ruo65ng
d9o62ng sa2ng
d9o62ng sa2ng di5 mo65ng
d9o62ng sinh
d9o62ng sinh d9o62ng tu73
d9o62ng song
d9o62ng su75
d9o62ng ta1c gia3
d9o62ng ta6m
d9o62ng ta6m hie65p lu75c
d9o62ng ta6m nha61t tri1
d9o62ng thanh
d9o62ng thau
d9o62ng thie61p
d9o62ng tho2a
d9o62ng tho72i
d9o62ng thoa5i
d9o62ng thua65n
d9o62ng ti1nh
d9o62ng ti1nh luye61n a1i
d9o62ng ti2nh
d9o62ng ti5ch d9o62ng sa2ng
d9o62ng tie62n
d9o62ng tie62n ba1t ga5o
d9o62ng to65c
d9o62ng to6ng
d9o62ng tra81ng nu7o71c trong
d9o62ng trinh
d9o62ng tu73
d9o62ng va8n
d9o62ng vi5
d9o62ng vi5 ngu74
d9o62ng vi5 pho1ng xa5
d9o62ng vo5ng
d9o62ng vo61n
d9o62ng y1
d9o63 a3i
d9o63 ba1c
d9o63 be63
d9o63 be65nh
d9o63 bo65
d9o63 d9ie6u
d9o63 d9o61n
d9o63 d9o62ng
d9o63 d9om d9o1m
d9o63 d9om d9o1m ma81t
d9o63 do62n
d9o63 ha2o quang
d9o63 ho62i
d9o63 ma1u
d9o63 na1t
d9o63 nha2o
d9o63 rie65t
d9o63 va61y
d9o63 va61y d9o63 va1
d9o63 vo74
d9o63 xo6
d9o63i cha1c
d9o63i d9o72i
d9o63i do72i
d9o63i mo71i
d9o63i thay
d9o63i tra81ng thay d9en
d9o63ng binh
d9o63ng li1
d9o63ng ly1
d9o63ng nhung
d9o64 d9a5t
d9o64 quye6n
d9o64 tro5ng
d9o64 vu4
d9o65 a63m
d9o65 a63m kho6ng khi1
d9o65 chi1nh xa1c
d9o65 ho62n
d9o65 kinh
d9o65 lu7o75ng
d9o65 nha65t
d9o65 ph
d9o65 pha6n gia3i
d9o65 phi2
d9o65 sinh
d9o65 tha6n
d9o65 the61
d9o65 tri2
d9o65 vi4
d9o65 vong
d9o65c a1c
d9o65c a63m
d9o65c a6m
d9o65c ba3n
d9o65c bi2nh
d9o65c canh
d9o65c cha61t
d9o65c chie61m
d9o65c chie6u
d9o65c d9a1o
d9o65c d9a5o
d9o65c d9a81c
d9o65c d9i5a
d9o65c d9inh
d9o65c d9oa1n
d9o65c die64n
d9o65c du7o75c
d9o65c gia3
d9o65c ha5i
d9o65c ha5i nghe62 nghie65p
d9o65c huye62n
d9o65c ke61
d9o65c la65p
d9o65c mo62m
d9o65c mo62m d9o65c mie65ng
d9o65c mo65c
d9o65c nha61t
d9o65c nha61t vo6 nhi5
d9o65c quye62n
d9o65c ta2i
d9o65c ta61u
d9o65c tha62n
d9o65c tha62n lua65n
d9o65c tha6n
d9o65c thoa5i
d9o65c thoa5i no65i ta6m
d9o65c thu3
d9o65c ti1nh
d9o65c to61
d9o65c to6n
d9o65c va65n
d9o65i ba3ng
d9o65i d9a1 va1 tro72i
d9o65i gia1
d9o65i hi2nh
d9o65i lo61t
d9o65i ngu4
d9o65i no1n ra d9i
d9o65i o7n
d9o65i qua6n nha5c
d9o65i qua6n thu71 na8m
d9o65i so63
d9o65i tro72i d9a5p d9a61t
d9o65i tru7o73ng
d9o65i tuye63n
d9o65i vie6n
d9o65i xe61p
d9o65n tho63
d9o65n thu3y
d9o65ng binh
d9o65ng ca61n
d9o65ng cha5m
d9o65ng co7
d9o65ng co7 d9ie65n
d9o65ng co7 d9iezen
d9o65ng co7 d9o61t ngoa2i
d9o65ng co7 d9o61t trong
d9o65ng co7 diesel
d9o65ng co7 nhie65t
d9o65ng co7 pha3n lu75c
d9o65ng co7 vi4nh cu73u
d9o65ng co74n
d9o65ng d9a2o
d9o65ng d9a61t
d9o65ng d9a65y
d9o65ng d9i5a kinh thie6n
d9o65ng d9u75c
d9o65ng da5i
d9o65ng da5ng
d9o65ng dao
d9o65ng du5c
d9o65ng du5ng
d9o65ng hi2nh
d9o65ng ho5c
d9o65ng ho71n
d9o65ng kinh
d9o65ng lo2ng
d9o65ng lu75c
d9o65ng lu75c ho5c
d9o65ng lu7o75ng
d9o65ng ma5ch
d9o65ng ma5ch va2nh
d9o65ng na4o
d9o65ng na8ng
d9o65ng ngu74
d9o65ng pho2ng
d9o65ng pho2ng hoa chu1c
d9o65ng ro62
d9o65ng sa3n
d9o65ng ta1c
d9o65ng ta6m
d9o65ng tha1i
d9o65ng thai
d9o65ng tho63
d9o65ng thu75c va65t
d9o65ng ti2nh
d9o65ng ti4nh
d9o65ng tro72i
d9o65ng tu72
d9o65ng tu73
d9o65ng va65t
d9o65ng va65t co1 vu1
d9o65ng va65t co1 xu7o7ng so61ng
d9o65ng va65t ho5c
d9o65ng va65t kho6ng xu7o7ng so61ng
d9o65ng va65t nguye6n sinh
d9o65ng vie6n
d9o65p d9o65p
d9o65p mo65t ca1i
d9o65t bie61n
d9o65t kho73i
d9o65t ki1ch
d9o65t ngo65t
d9o65t nha65p
d9o65t nhie6n
d9o65t pha1
d9o65t pha1 kha63u
d9o65t quy5
d9o65t ra65p
d9o65t tu73
d9o65t xua61t
d9o6i cho61i
d9o6i chu1t
d9o6i co
d9o6i ho62i
d9o6i khi
d9o6i lu1c
d9o6i lu71a
d9o6i mu7o7i
d9o6i tha5ch
d9o6m d9o61p
d9o6n d9a1o
d9o6n d9o61c
d9o6n ha65u
d9o6n qua6n
d9o6ng ba1n ca62u
d9o6ng chi1
d9o6ng cung
d9o6ng d9a3o
d9o6ng d9a85c
d9o6ng d9u1c
d9o6ng d9u3
d9o6ng du
d9o6ng du7o75c
d9o6ng la5nh
d9o6ng lie64u ta6y d9a2o
d9o6ng nam bo65
d9o6ng nghe5t
d9o6ng nghi2n nghi5t
d9o6ng nghi5t
d9o6ng phong
d9o6ng sa2ng
d9o6ng ta6y
d9o6ng ta6y kim co63
d9o6ng xua6n
d9o6ng y
d9o71i ca62u
d9o71i d9i5a cha61t
d9o71i d9i5a li1
d9o71i d9i5a ly1
d9o71n d9au
d9o71n he2n
d9o72 d9a64n
d9o72i cho1t
d9o72i d9a62u
d9o72i d9o72i
d9o72i d9o72i kie61p kie61p
d9o72i kie61p
d9o72i mo71i
d9o72i na2o
d9o72i so61ng
d9o72i thu3a
d9o72i thu7o72ng
d9o72i thuo73
d9o72i thuo73 nha2 ai
d9o74 d9a62n
d9o74 d9a62u
d9o74 d9e3
d9o74 vu75c
d9o75i cho72
d9o75i mong
d9o7m d9a85t
d9o7m d9o1 ngo5n tre
d9o7n a6m
d9o7n ba2o
d9o7n ba3n vi5
d9o7n ba5c
d9o7n bo65i
d9o7n ca
d9o7n cha61t
d9o7n chie61c
d9o7n co6i
d9o7n cu73
d9o7n d9ie65u
d9o7n d9o65c
d9o7n gia1
d9o7n gia3n
d9o7n gia3n ho1a
d9o7n la65p
d9o7n le3
d9o7n nguye6n
d9o7n nha61t
d9o7n phu7o7ng
d9o7n sa81c
d9o7n sai
d9o7n so7
d9o7n tha6n
d9o7n the63
d9o7n thu71c
d9o7n thu7o7ng d9o65c ma4
d9o7n thua62n
d9o7n ti1nh
d9o7n tie61t
d9o7n tinh the63
d9o7n tri5
d9o7n tu72
d9o7n tu73
d9o7n tu73 die65p
d9o7n vi5
d9o7n vi5 d9ie62u khie63n
d9o7n vi5 d9o lu7o72ng
d9o7n vi5 ho5c tri2nh
d9o7n vi5 tie62n te65
d9oa1i hoa2i
d9oa1i tu7o73ng
d9oa1n chu72ng
d9oa1n d9i5nh
d9oa1n gia2 d9oa1n non
d9oa2n chu3 ti5ch
d9oa2n ke61t
d9oa2n ke61t mo65t chie62u
d9oa2n la5p
d9oa2n luye65n
d9oa2n ngoa5i giao
d9oa2n phi1
d9oa2n the63
d9oa2n tru7o73ng
d9oa2n tu5
d9oa2n vie6n
d9oa3n bi2nh
d9oa3n binh
d9oa3n ca
d9oa3n co6n
d9oa3n d9ao
d9oa3n ha65u
d9oa3n ki2
d9oa3n kie61m
d9oa3n ky2
d9oa3n ma5ch
d9oa3n me65nh
d9oa3n ngu74
d9oa3n thie6n
d9oa3n thie6n tie63u thuye61t
d9oa3n tri2nh
d9oa3n va8n
d9oa3ng vi5
d9oa5n d9a62u d9a2i
d9oa5n d9a62u ma1y
d9oa5n ha65u
d9oa5n ma5i
d9oa5n nhie65t
d9oa5n tang
d9oa5n tha83ng
d9oa5n toa xe
d9oa5n tru7o72ng
d9oa5n tuye65t
d9oan cha81c
d9oan chi1nh
d9oan trang
d9oan trinh
d9om d9o1m
d9om d9o1m tranh d9e2n
d9on d9a3
d9ong d9a62y ba1n vo7i
d9ong d9u7a
d9ong lu7o72ng
d9u bay
d9u d9u3
d9u d9u3 ti1a
d9u d9u7a
d9u quay
d9u1 d9a d9u1 d9o73n
d9u1 d9o73n
d9u1 mo74
d9u1c ke61t
d9u1c ru1t
d9u1ng d9a81n
d9u1ng mu71c
d9u1ng mu75c
d9u1ng ra
d9u1ng sai
d9u1t lo1t
d9u1t nu1t
d9u1t tu1i
d9u2 d9a2 d9u2 d9o72
d9u2 d9o72
d9u2 me5
d9u2a bo74n
d9u2a co75t
d9u2a gio74n
d9u2a nghi5ch
d9u2a vo71i lu73a
d9u2m bo5c
d9u2m tu1m
d9u2n d9a63y
d9u2ng d9i2nh
d9u2ng d9oa2ng
d9u2ng d9u2ng
d9u2ng d9u5c
d9u2ng mo65t ca1i
d9u3 lo6ng d9u3 ca1nh
d9u3ng d9a d9u3ng d9i3nh
d9u3ng d9a2 d9u3ng d9i3nh
d9u3ng d9i3nh
d9u4a be61p
d9u4a ca3
d9u4a mo61c cho2i ma6m son
d9u5 me5
d9u5c khoe1t
d9u5c nga62u
d9u5c nu7o71c be1o co2
d9u5ng cha5m
d9u5ng d9a62u
d9u5ng d9o65
d9u71 d9u72
d9u71a o73
d9u71c cao vo5ng tro5ng
d9u71c cha
d9u71c d9o65
d9u71c du5c
d9u71c ha5nh
d9u71c o6ng cho62ng
d9u71c ro65ng ta2i cao
d9u71c ti1nh
d9u71c tin
d9u71c tri5
d9u71ng bo1ng
d9u71ng ca1i
d9u71ng cha6n
d9u71ng d9a81n
d9u71ng d9u7o72ng
d9u71ng lo71p
d9u71ng mu4i chi5u sa2o
d9u71ng nhu7 tro72i tro62ng
d9u71ng so61
d9u71ng te6n
d9u71ng tim
d9u71ng tuo63i
d9u71t bu74a
d9u71t d9oa5n
d9u71t d9uo6i
d9u71t d9uo6i con no2ng no5c
d9u71t ga4y
d9u71t no61i
d9u71t qua4ng
d9u71t ruo65t
d9u71t ruo65t d9u71t gan
d9u71t tu72ng khu1c ruo65t
d9u72ng co1 tra1ch
d9u75c ru75a
d9u7a cay
d9u7a d9a1m
d9u7a d9a2
d9u7a d9a63y
d9u7a d9o1n
d9u7a da6u
d9u7a ma
d9u7a ma81t
d9u7a ru7o71c
d9u7a tang
d9u7a ti2nh
d9u7a tie64n
d9u7o72i u7o7i
d9u7o72i u7o7i giu74 o61ng
d9u7o72n d9u7o74n
d9u7o72ng ba8ng
d9u7o72ng bay
d9u7o72ng be65
d9u7o72ng bie63n
d9u7o72ng bie6n
d9u7o72ng bo65
d9u7o72ng ca1i
d9u7o72ng ca1i quan
d9u7o72ng ca1t
d9u7o72ng cao
d9u7o72ng cao to61c
d9u7o72ng che1o
d9u7o72ng chim bay
d9u7o72ng co7 so73
d9u7o72ng cong
d9u7o72ng d9a5n
d9u7o72ng d9a61t
d9u7o72ng d9i nu7o71c bu7o71c
d9u7o72ng d9o62ng mu71c
d9u7o72ng d9o65t
d9u7o72ng d9o6i
d9u7o72ng d9oa3n tri2nh
d9u7o72ng d9u7o72ng
d9u7o72ng d9u7o72ng chi1nh chi1nh
d9u7o72ng d9u7o75c
d9u7o72ng d9ua
d9u7o72ng da64n
d9u7o72ng da6y
d9u7o72ng da6y no1ng
d9u7o72ng da6y ta3i d9ie65n
d9u7o72ng ga61p khu1c
d9u7o72ng goo2ng
d9u7o72ng ha2ng ha3i
d9u7o72ng ha2ng kho6ng
d9u7o72ng ha62m
d9u7o72ng hoa2ng
d9u7o72ng hu7o71ng
d9u7o72ng huye61t
d9u7o72ng kho6ng
d9u7o72ng ki1nh
d9u7o72ng la1nh na5n
d9u7o72ng lo61i
d9u7o72ng lo61i chung
d9u7o72ng lo61i qua62n chu1ng
d9u7o72ng ma1u
d9u7o72ng ma65t
d9u7o72ng mo2n
d9u7o72ng ne1t
d9u7o72ng nga2o
d9u7o72ng nga81m
d9u7o72ng ngo6i
d9u7o72ng nhu75a
d9u7o72ng o61ng
d9u7o72ng pha6n gia1c
d9u7o72ng phe2n
d9u7o72ng phe6n
d9u7o72ng pho61
d9u7o72ng pho63i
d9u7o72ng quan
d9u7o72ng quo61c lo65
d9u7o72ng ray
d9u7o72ng sa1
d9u7o72ng sa81t
d9u7o72ng sinh
d9u7o72ng so6ng
d9u7o72ng su7o72n
d9u7o72ng ta2u
d9u7o72ng ta62u
d9u7o72ng tha83ng
d9u7o72ng thu3y
d9u7o72ng ti3nh lo65
d9u7o72ng tie61ng
d9u7o72ng tie65m ca65n
d9u7o72ng tra81c d9i5a
d9u7o72ng tro2n
d9u7o72ng tru5c
d9u7o72ng tru7o72ng
d9u7o72ng trung bi2nh
d9u7o72ng trung tru75c
d9u7o72ng va2nh d9ai
d9u7o72ng xoa1y o61c
d9u7o72ng xoa81n o61c
d9u7o72ng xu7o7ng ca1
d9u7o75c ca1i
d9u7o75c ca1i la2
d9u7o75c cha8ng hay cho71
d9u7o75c gia1
d9u7o75c lo2ng
d9u7o75c mo64i ca1i
d9u7o75c mo65t ca1i
d9u7o75c mo65t ca1i la2
d9u7o75c mu2a
d9u7o75c the63
d9u7o75c vie65c
d9u7o75c voi d9o2i tie6n
d9u7o75m d9a2
d9u7o7ng cai
d9u7o7ng chu71c
d9u7o7ng cu5c
d9u7o7ng cu75
d9u7o7ng cuo65c
d9u7o7ng d9a5i
d9u7o7ng d9a62u
d9u7o7ng d9o61i
d9u7o7ng kim
d9u7o7ng lu7o75ng
d9u7o7ng nhie65m
d9u7o7ng nhie6n
d9u7o7ng qui
d9u7o7ng quy
d9u7o7ng quye62n
d9u7o7ng su75
d9u7o7ng thi2
d9u7o7ng tho72i
d9u7o7ng thu71
d9u7o7ng trie62u
d9ua chen
d9ua d9o2i
d9ua ganh
d9ua tranh
d9ue62nh d9oa2ng
d9ue63nh d9oa3ng
d9ui d9e2n
d9ui mu2
d9un d9a63y
d9un na61u
d9ung d9u7a
d9uo61c hoa
d9uo61c tue65
d9uo62n d9uo64n
d9uo6i ga2
d9uo6i sam
d9uo6i tu72
da ba1nh ma65t
da ba1t
da bo2
da bo5c xu7o7ng
da bo61c
da ca65t
da cam
da chi2
da co1c
da d9o62i mo62i
da da62u
da da6u
da de3
da die61t
da ga2
da gai
da gia2y
da la1ng
da lie64u
da lu7o7n
da ma2u
da mo62i
da mo62i to1c ba5c
da mo62i to1c su7o7ng
da ngu75a bo5c tha6y
da nhung
da non
da ra5n
da sa62n
da thi5t
da thuo65c
da tro72i
da1i cha6n
da1i mi1t
da1i tai
da1ng bo65
da1ng chu72ng
da1ng d9ie65u
da1ng da61p
da1ng ve3
da1ng vo1c
da1o da1c
da1t ga1i
da2i d9uo62n d9uo64n
da2i d9uo64n
da2i da2i
da2i da5i
da2i da82ng da85c
da2i da85c
da2i do2ng
da2i do2ng va8n tu75
da2i ha5n
da2i ho7i
da2i la6u
da2i lu7ng
da2i lu7ng to61n va3i
da2i mo62m
da2i nghe6u
da2i ngoa82ng
da2i ngoa82ng ngoa84ng
da2i ngoa84ng
da2i nha82ng
da2i tho2ng
da2i thu7o72n thu7o75t
da2i thu7o75t
da2n ba2i
da2n be2
da2n ca3nh
da2n du75ng
da2n ho2a
da2n ma85t
da2n nha5c
da2n nha5c giao hu7o73ng
da2n ta65p
da2n tra3i
da2n xe61p
da2n y1
da2ng de6nh
da2nh da2nh
da2nh du5m
da2o da5t
da2o o6i
da2u da2u
da2y co62m co65p
da2y co65p
da2y cui
da2y d9a85c
da2y da5n
da2y da85n
da2y gio1 da5n su7o7ng
da3i d9o62ng
da3i d9o62ng ta6m
da3i pha6n ca1ch
da3i ru1t
da3n di5
da3n tie65n
da4 ca
da4 chie61n
da4 de62
da4 du7o75i
da4 la4
da4 man
da4 ngoa5i
da4 nha6n
da4 su73
da4 ta6m
da4 thu1
da4 tra2ng
da4 tra2ng xe ca1t
da4 vi5
da4i da62u
da4i gio1 da62m mu7a
da4i na81ng da62m mu7a
da4i the3
da4n no73
da5 ca1
da5 co3
da5 con
da5 cu73a
da5 d9a2i
da5 d9e62
da5 da2y
da5 da2y co7
da5 da2y tuye61n
da5 di5p
da5 ho65i
da5 ho75p
da5 hu7o7ng
da5 khu1c
da5 la1 sa1ch
da5 lan hu7o7ng
da5 li1 hu7o7ng
da5 ly1 hu7o7ng
da5 minh sa
da5 mu1i khe61
da5 quang
da5 tie65c
da5 to63 ong
da5 vu4
da5 xoa
da5 ye61n
da5c da2i
da5c da2y
da5i do65t
da5i ga1i
da5i gi2 ma2
da5i kho72
da5i ma85t
da5m ho3i
da5m ngo4
da5n da2y
da5n di4
da5ng ba3n
da5ng hi2nh
da5ng thu71c
da5o d9a62u
da5o ma1t
da5t da2o
da5y ba3o
da5y d9i4 ve1n va1y
da5y d9o72i
da5y do64
da5y ho5c
da5y khi3 leo ca6y
da61m da da61m da83n
da61m da83n
da61m da83ng
da61m do71
da61m du1i
da61m du71
da61m du71t
da61n mi2nh
da61n tha6n
da61n vo61n
da61p da da61p di1nh
da61p di1nh
da61p gio5ng
da61u a61n
da61u ca6u
da61u cha61m
da61u cha61m ho3i
da61u cha61m lu73ng
da61u cha61m pha63y
da61u cha61m than
da61u ga5ch ngang
da61u ga5ch no61i
da61u hai cha61m
da61u hie65u
da61u ho3i
da61u la85ng
da61u lu73ng
da61u luye61n
da61u ma1
da61u mu4
da61u nha81c
da61u no61i
da61u pha63y
da61u tho3 d9u7o72ng de6
da61u ti1ch
da61u ve61t
da61y binh
da62m de62
da62m mu7a da4i gio1
da62m mu7a da4i na81ng
da62n da2
da62n da62n
da62u ba5c ha2
da62u bo1ng
da62u ca1
da62u cao
da62u cho63i
da62u co61c
da62u con ho63
da62u cu2 la2
da62u d9e2n
da62u d9i
da62u d9iezen
da62u da4i
da62u da62u
da62u diesel
da62u gio1
da62u giun
da62u go65i
da62u ha81c
da62u ho3a
da62u ho6i
da62u khi1
da62u la5c
da62u lu73a
da62u luyn
da62u ma1y
da62u ma8ng
da62u mo3
da62u mo74
da62u na85ng
da62u nho71t
da62u nho72n
da62u pho65ng
da62u quang
da62u ra1i
da62u sao
da62u ta
da62u ta63y
da62u ta6y
da62u tho6
da62y co62m co65p
da62y co65p
da62y d9a85c
da62y da5n
da62y da85n
da64m d9a5p
da64n cha61t
da64n chu71ng
da64n chu7o7ng tri2nh
da64n cu7o71i
da64n d9a5o
da64n d9a62u
da64n d9ie63m
da64n d9ie65n
da64n d9o65
da64n d9o65ng
da64n da81t
da64n du5
da64n du5ng
da64n gia3i
da64n ho3a
da64n lie65u
da64n lo65
da64n lu7u
da64n nhie65t
da64n ru7o75u
da64n tha6n
da64n thu3y
da64n thu3y nha65p d9ie62n
da64n truye62n
da64n xa1c
da64n xua61t
da64u sao
da65m da65t
da65m do5a
da65p de62nh
da65p di2u
da65p do62n
da65p do72n
da65p lie64u vu2i hoa
da65p vu2i
da65t do72
da65t si4
da65t su73
da65y d9a61t
da65y mu2i
da65y thi2
da6m bo6n
da6m bu5t
da6m d9a4ng
da6m da61p
da6m da65t
da6m du5c
da6m loa5n
da6m ngo6n
da6m o6
da6m phu5
da6m ta2
da6m thu7
da6m tu72
da6n bie63u
da6n binh
da6n ca
da6n ca2y
da6n chi phu5
da6n chi1nh
da6n cho7i
da6n chu1ng
da6n chu3
da6n chu3 ho1a
da6n chu3 ta65p trung
da6n chu3 tu7 sa3n
da6n co6ng
da6n cu7
da6n cu73
da6n d9en
da6n d9inh
da6n da4
da6n da61n
da6n doanh
da6n du5ng
da6n gian
da6n khi1
da6n la2ng
da6n la65p
da6n lua65t
da6n nghe2o
da6n ngu khu d9en
da6n nguye65n
da6n pho2ng
da6n pho61
da6n qua6n
da6n qua6n du ki1ch
da6n qua6n tu75 ve65
da6n que6
da6n quo61c
da6n quye62n
da6n sinh
da6n so61
da6n so61 ho5c
da6n su75
da6n ta6m
da6n thu7o72ng
da6n ti2nh
da6n to65c
da6n to65c chu3 the63
da6n to65c d9a so61
da6n to65c ho1a
da6n to65c ho5c
da6n to65c thie63u so61
da6n to65c ti1nh
da6n tri1
da6n tu1y
da6n va65n
da6n ve65
da6n vie65n
da6n y
da6n y1
da6ng hie61n
da6ng tri2nh
da6u be63
da6u con
da6u da
da6u da xoan
da6u gia
da6u re63
da6u ru7o75u
da6u ta6y
da6u ta82m
da6y bo5c
da6y ca1p
da6y ca2 da6y muo61ng
da6y ca2 ra da6y muo61ng
da6y cha82ng
da6y chun
da6y chuye62n
da6y co1t
da6y cung
da6y d9a61t
da6y d9ie65n
da6y da64n
da6y di1nh
da6y do5i
da6y do75
da6y du7a
da6y du7o71ng
da6y ga81m
da6y ke4m gai
da6y kho1a ke1o
da6y leo
da6y lu7ng
da6y ma1t
da6y ma1u a8n pha62n
da6y mo7 re64 ma1
da6y mu4i
da6y mu75c
da6y nguo65i
da6y nho75
da6y no1i
da6y no1ng
da6y no61i d9a61t
da6y o1ng
da6y pha
da6y ru1t
da6y so61ng
da6y tha62n kinh
da6y the1p
da6y the1p gai
da6y thie62u
da6y thun
da6y tie61p d9i5a
da6y to1c
da6y tra62n
da6y tro72i
da6y xi1ch
da81t da64n
da81t da6y
da81t di1u
da81t di2u
da81t ga1i
da81t mo61i
da81t mu4i
da82n bu5ng
da82n do64i
da82n ha81t
da82n ma85t
da82n tu1i
da82n va85t
da82ng da85c
da82ng dai
da82ng di5t
da85m lie64u
da85m nga2n
da85m nghi2n
da85m nghi2n da ngu75a
da85m tru7o72ng
da85n d9i da85n la5i
da85n do2
da85ng ha81ng
da85t de5o
da85t di2u
da8m ba
da8m ba2o
da8m ba3y
da8m bu74a nu73a tha1ng
da8m co61i
da8m ke2n
da8m ke61t
da8n deo
da8n du1m
da8ng da8ng
dai da83ng
dai nha1ch
dai su71c
dan di1u
dang do73
danh ba5
danh ba61t hu7 truye62n
danh ca
danh ca62m
danh chi1nh ngo6n thua65n
danh d9i5nh
danh die65n
danh du75
danh gia
danh gia vo5ng to65c
danh gia1
danh ha2i
danh hie65u
danh ho5a
danh lam
danh lam tha81ng ca3nh
danh lam tha81ng ti1ch
danh lo75i
danh mu5c
danh nghi4a
danh ngo6n
danh ngu74
danh nha6n
danh nho
danh pha1p
danh pha65n
danh sa1ch
danh si4
danh so61
danh su7
danh ta1c
danh ta1nh
danh ta2i
danh tha62n
danh tha81ng
danh thie61p
danh thu3
danh ti1nh
danh tie61ng
danh tie61t
danh tu72
danh tu72 chung
danh tu72 rie6ng
danh tu7o71ng
danh vi5
danh vo5ng
danh xu7ng
danh y
dao ba2i
dao ba2o
dao ba3y
dao ba62u
dao bu1a
dao ca5o
dao ca62u
dao cau
dao chi2a vo6i
dao d9o65
dao d9o65ng
dao d9o65ng d9o62
dao d9o65ng ki1
dao di1p
dao ga8m
dao hai lu7o74i
dao ke1o
dao lam
dao mo63
dao ne62
dao nhi1p
dao pha
dao phay
dao qua81m
dao ru75a
dao te63
dao tie65n
dao to6ng
dao tri2
dao tro63
dao tu
dao vo5
dao vo6i
dao xa6y
dao xe61p
dao ye61m
day du71t
day tro73
de1 cha6n che2o
de1p le6
de1p mo65t
de1p quai ha65u
de2 bi3u
de2 chu72ng
de2 da85t
de2 se3n
de2n de5t
de3o dai
de3o dang
de3o mo62m
de3o que5o
de4 da2ng
de4 ga2
de4 giun
de4 ti1nh
de5p le1p
de5p tie65m
de6 die61u
de61 du4i
de61 me2n
de61 nhu3i
de61 tru4i
de62n co7m
de62n gai
de62n ti1a
de62nh da2ng
de62nh dang
de63 duo6i
de63 ngu7o7i
de64 be62
de64 chi5u
de64 coi
de64 da2ng
de64 da4i
de64 da62u
de64 la2m kho1 bo3
de64 o75t
de64 so75
de64 tho73
de64 thu7o72ng
de64 thu7o7ng
de64 ti1nh
de65t ga61m the6u hoa
de65t kim
de65t may
de65t the6u
debit card
di a3nh
di ba3n
di bie63u
di bu1t
di ca3o
di ca8n
di chi3
di chie61u
di chu1c
di chu71ng
di chuye63n
di co61t
di cu7
di d9o65ng
di da6n
di di
di di5ch
di do72i
di du7o74ng
di due65
di ha2i
di ha5i
di ha65n
di hi2nh
di ho5a
di hua61n
di li1
di ly1
di sa3n
di ta1ng
di ta3n
di tha62n
di the63
di thu75c
di ti1ch
di tinh
di tru1
di truye62n
di truye62n ho5c
di va65t
di1 do3m
di1ch da81c
di1nh da1ng
di1nh da61p
di1nh li1u
di2 ghe3
di2u da81t
di2u da85t
di2u di5u
di4 chi1
di4 d9o65c tri5 d9o65c
di4 ho2a vi quy1
di4 nhie6n
di4 no6ng vi ba3n
di4 thu75c vi thie6n
di4 thu75c vi tie6n
di4 va4ng
di4nh ngo65
di5 ba3n
di5 bie65t
di5 chu3ng
di5 chu71ng
di5 d9o62ng
di5 d9oan
di5 da5ng
di5 gia1o
di5 hi2nh
di5 ho1a
di5 ho72m
di5 ho75m
di5 hu7o71ng
di5 ki2
di5 ky2
di5 nghi5
di5 nguye6n
di5 nha6n
di5 ta65t
di5 thu7o72ng
di5 to65c
di5 tu7o71ng
di5 u71ng
di5 va65t
di5ch a6m
di5ch ba2o
di5ch be65nh
di5ch chuye63n
di5ch gia3
di5ch ha5ch
di5ch ha5i
di5ch hoa2n
di5ch le65
di5ch ma1y
di5ch nha62y
di5ch ta3
di5ch te64
di5ch te64 ho5c
di5ch the63
di5ch thua65t
di5ch vi5
di5ch vu5
di5u da2ng
di5u hie62n
di5u ngo5t
di5u nhi3u
die61c mo1c
die61p ca1
die62m ba6u
die62u ha6u
die64m kie62u
die64m le65
die64m phu1c
die64m ti2nh
die64m tuye65t
die64n bie61n
die64n bie61n ho2a bi2nh
die64n ca
die64n ca3m
die64n d9a2i
die64n d9a2n
die64n d9a5t
die64n di5ch
die64n gia3
die64n gia3i
die64n gia3ng
die64n nghi4a
die64n ta3
die64n ta61u
die64n ta65p
die64n thuye61t
die64n tie61n
die64n tu72
die64n va8n
die64n vie6n
die64n xu7o71ng
die64n xua61t
die64u binh
die64u ha2nh
die64u vo4 du7o7ng oai
die65c lu73a
die65n kie61n
die65n ma5o
die65n ti1ch
die65n ti1ch phu5
die65p lu5c
die65p lu5c to61
die65p tha5ch
die65t chu3ng
die65t du5c
die65t te62
die65t tru2ng
die65t tru72
die65t vie65n
die65t vong
die65u huye62n
die65u ke61
die65u ki2
die65u ky2
die65u vo75i
die6m da6n
die6m du1a
die6m nghie65p
die6m sinh
die6m tie6u
die6m tru7o72ng
die6m va2ng
dinh co7
dinh d9ie62n
dinh d9ie62n su71
dinh di1nh
dinh du7o74ng
dinh lu4y
dinh te6
dinh thu75
do d9o1
do du75
do tha1m
do va65y
do1ng da3
do2 da64m
do2 ho3i
do2 la
do2 ti2m
do2 xe1t
do2m do3
do2m ngo1
do2m nom
do2ng cha3y
do2ng d9ie65n
do2ng d9ie65n mo65t chie62u
do2ng d9ie65n xoay chie62u
do2ng do4i
do2ng gio61ng
do2ng ho5
do2ng to65c
do4ng da5c
do5a da64m
do5a gia2 do5a non
do5a na5t
do5a non do5a gia2
do5c ngang
do5n de5p
do5n gio5ng
do5n vu7o72n
do6 ta
do61c nu7o71c
do61c thoa3i
do61i da1
do61i da8ng
do61i gia2
do61i tra1
do61t d9a85c
do61t d9a85c ca1n mai
do61t na1t
do62 da5i
do62i da2o
do62i ma2i
do62i sa61y
do62n da65p
do62n e1p
do62n ne1n
do62n tu5
do62ng do65c
do64 da2nh
do64 ngon do64 ngo5t
do65t na1t
do65t tu72 no1c do65t xuo61ng
do6i du7
do6i thu72a
do6ng da2i
do6ng to61
do7 ba63n
do7 da1ng
do7 da1ngda5i hi2nh
do7 da1y
do7 duo61c
do71 da do71 da63n
do71 da63n
do71n da1c
do72i d9o63i
do72i do72i
do73 bu74a
do73 chu71ng
do73 chu72ng
do73 d9u5c do73 trong
do73 dang
do73 do1i
do73 do73 u7o7ng u7o7ng
do73 do7i do73 chuo65t
do73 e5c
do73 ho7i
do73 kho1c do73 cu7o72i
do73 kho6n do73 da5i
do73 nga6y do73 da5i
do73 ngu7o72i
do73 o6ng do73 tha82ng
do73 tra8ng do73 d9e2n
doanh d9ie62n
doanh gia
doanh hoa2n
doanh lo75i
doanh nghie65p
doanh nha6n
doanh so61
doanh thu
doanh thu7o7ng
doanh tra5i
dong d9ao
dong da3i
dong do3ng
dong rie62ng
du canh
du canh du cu7
du co6n
du cu7
du d9a4ng
du di
du die64n
du du7o7ng
du ha2nh
du ha2nh vu4 tru5
du hi1
du ho5c
du ho5c sinh
du hy1
du kha1ch
du kha3o
du ki1
du ki1ch
du ky1
du la4m
du li5ch
du mu5c
du ngoa5n
du nha65p
du thu3 du thu75c
du thuye61t
du thuye62n
du xi1ch
du xua6n
du1i du5i
du1m do1
du1n da63y
du1t da1t
du2 cho
du2 di2
du2 ra82ng
du2 sao
du2 va65y
du2i cui
du2i d9u5c
du2i d9u5c cha61m ma81m ca1y
du2i ma2i
du2i ma2i kinh su73
du2ng bu74a
du2ng d9i du2ng la5i
du2ng da81ng
du2ng da82ng
du4ng ca3m
du4ng khi1
du4ng ma4nh
du4ng si4
du4ng tu7o71ng
du5 do64
du5 khi5
du5c da85c
du5c na8ng
du5c ti1nh
du5c ti2nh
du5c to61c ba61t d9a5t
du5c vo5ng
du5ng binh
du5ng co6ng
du5ng cu5
du5ng nha6n nhu7 du5ng mo65c
du5ng ta6m
du5ng ti2nh
du5ng vo4
du5ng y1
du7 a3nh
du7 a6m
du7 ba
du7 cha61n
du7 d9a3ng
du7 d9i5a
du7 d9i5a chi1
du7 d9o62
du7 da3
du7 da65t
du7 du71
du7 ho5c
du7 lu7o75ng
du7 lua65n
du7 no75
du7 thu72a
du7 vang
du7 vi5
du71c la1c
du71t d9ie63m
du71t da6y phong tra62n
du71t khoa1t
du71t mo61i li2a to7
du72a lu73a
du72a nu7o71c
du72a xie6m
du73ng du72ng du7ng
du73ng du7ng
du73ng mo74
du73ng to1c ga1y
du74 d9o2n
du74 da82n
du74 do65i
du74 kie65n
du74 lie65u
du74 to75n
du75 a1n
du75 ba1o
du75 bi5
du75 bi5 d9a5i ho5c
du75 ca3m
du75 chi
du75 d9i5nh
du75 d9oa1n
du75 kha1n
du75 khuye61t
du75 kie61n
du75 lie65u
du75 lua65t
du75 nhie65m
du75 pho2ng
du75 tha3o
du75 tha62u
du75 tha63m
du75 thi1
du75 thi1nh
du75 thu
du75 ti1nh
du75 toa1n
du75 tru2
du75 tru74
du75 tuye63n
du75a da64m
du75ng chuye65n
du75ng d9u71ng
du75ng phim
du75ng to1c ga1y
du75ng vo75 ga3 cho62ng
du7a bo73
du7a chuo65t
du7a d9o3
du7a gang
du7a go1p
du7a ha61u
du7a ho62ng
du7a le6
du7a leo
du7a mo1n
du7o71i tru7o71ng
du7o72ng nhu7
du7o74ng be65nh
du7o74ng cha61t
du7o74ng d9u7o72ng
du7o74ng du5c
du7o74ng khi1
du7o74ng la4o
du7o74ng lie6m
du7o74ng mu5c
du7o74ng sinh
du7o74ng su71c
du7o74ng tha6n
du7o74ng thai
du7o74ng thu7o7ng
du7o74ng tu73
du7o75c cha61t
du7o75c d9ie63n
du7o75c ho5c
du7o75c khoa
du7o75c li1
du7o75c lie65u
du7o75c ly1
du7o75c ma5
du7o75c pha63m
du7o75c pho2ng
du7o75c si4
du7o75c ta1
du7o75c tha3o
du7o75c thu7
du7o75c ti1nh
du7o7ng ba3n
du7o7ng ca62m
du7o7ng co7
du7o7ng cu75c
du7o7ng d9o6ng ki1ch ta6y
du7o7ng danh
du7o7ng du7o7ng tu75 d9a81c
du7o7ng gian
du7o7ng li5ch
du7o7ng lie64u
du7o7ng oai
du7o7ng the61
du7o7ng ti1nh
du7o7ng tra62n
du7o7ng va65t
du7o7ng xi3
dun du3i
dung da8ng
dung di5
dung di5ch
dung du7o74ng
dung ha5nh
dung ho2a
dung ho75p
dung lu7o75ng
dung ma5o
dung mo6i
dung na5p
dung nghi
dung nha65n
dung nham
dung nhan
dung quang
dung sai
dung tha
dung tha6n
dung thu71
dung ti1ch
dung tu1ng
dung tu5c
duo61c ca1
duy ca3m
duy danh
duy danh lua65n
duy li1
duy linh
duy linh lua65n
duy ly1
duy mi4
duy my4
duy nga4
duy nga4 d9o65c to6n
duy nga4 lua65n
duy nha61t
duy ta6m
duy ta6m lua65n
duy ta6m su73 quan
duy ta6n
duy tha62n
duy thu75c
duy tri2
duy tu
duy va65t
duy va65t lua65n
duy y1 chi1
duye65t binh
duye65t y
duye6n ca1ch
duye6n co71
duye6n da1ng
duye6n do
duye6n ha2i
duye6n ha3i
duye6n ki2 ngo65
duye6n kie61p
duye6n ky2 ngo65
duye6n nghie65p
duye6n no75
duye6n pha65n
duye6n so61
duye6n u7a pha65n d9e5p
e a61p
e de2
e he2m
e le65
e ne63
e nga5i
e so75
e the5n
e1m nhe5m
e1o le
e1p bu5ng
e1p buo65c
e1p gia1
e1p lo2ng
e1p na2i
e1p uo63ng
e1p xa1c
e1t xa8ng
e2 a5ch
e2 co63
e2o uo65t
e3o la3
e4o a2 e4o e5t
e4o a2 e4o o75t
e4o e5t
e4o o75t
e6 a
e6 a63m
e6 che62
e6 che65
e6 cu
e6 he62
e6 ke
e6 ki1p
e6 ma85t
e6 to6
e6 tre65
e61 a63m
e61ch ba2
e61ch ngo62i d9a1y gie61ng
e61ch nha1i
e62 a2
e62nh e64nh
e62nh e65ch
e64nh u7o7ng
e6m a1i
e6m a3
e6m a61m
e6m a81ng
e6m d9e5p
e6m d9e62m
e6m di5u
e6m e6m
e6m la85ng
e6m ro
e6m ro7
e6m ru
e6m tha61m
e6m xuo6i
em em
em ga1i
em trai
em u1t
eng e1c
eo bie63n
eo d9a61t
eo e1o
eo e61ch
eo he5p
eo o1c
eo o6i
eo se2o
eo xe2o
fa1t xi1t
ga la8ng
ga men
ga ra
ga ro6
ga to6
ga xe1p
ga1 tho63 d9o63 ho62
ga1c bo3
ga1c cha6n chu74 ngu4
ga1c chuo6ng
ga1c d9ie6ng
ga1c d9o72 bu
ga1c d9o72 se6n
ga1c lu73ng
ga1c thu7o75ng
ga1c ti1a la62u son
ga1c xe1p
ga1i ba1n hoa
ga1i bao
ga1i d9i4 gia2 mo62m
ga1i d9ie61m
ga1i giang ho62
ga1i go5i
ga1i nha3y
ga1i theo cho62ng
ga1n e1p
ga1n ghe1p
ga1n vo75 d9o75 con
ga1nh chi5u
ga1nh go62ng
ga1nh ha1t
ga1nh va1c
ga2 a1c
ga2 cho5i
ga2 co62
ga2 co6ng nghie65p
ga2 d9e3 ga2 cu5c ta1c
ga2 d9o62ng
ga2 ga2
ga2 ga2 ga65t ga65t
ga2 ga65t
ga2 gio2
ga2 go6
ga2 hoa
ga2 hoa mo7
ga2 lo6i
ga2 lo7go
ga2 ma1i ghe5
ga2 me2n
ga2 mo72
ga2 no2i
ga2 nu7o71c
ga2 pha
ga2 que1
ga2 ri
ga2 ro61t
ga2 sao
ga2 so61ng nuo6i con
ga2 ta6y
ga2 to62
ga2 tro61ng nuo6i con
ga2 xie6m
ga2n ba1t sa1ch
ga2n do73
ga2n ga2n
ga2n qua3i
ga2o the1t
ga2u bo61c
ga2u dai
ga2u ngoa5m
ga2u so2ng
ga2y co2m
ga2y go2
ga2y guo65c
ga3 ba1n
ga4i d9a62u ga4i tai
ga4i d9u1ng cho64 ngu71a
ga4y go1c
ga4y go5n
ga5 chuye65n
ga5 ga64m
ga5ch bo6ng
ga5ch che1o
ga5ch chi3
ga5ch chi5u lu73a
ga5ch d9a1
ga5ch hoa
ga5ch la1 nem
ga5ch lo64
ga5ch men
ga5ch men su71
ga5ch ngang
ga5ch no61i
ga5ch o61p la1t
ga5ch silicat
ga5ch tho6ng ta6m
ga5ch vo62
ga5i gio5ng
ga5n d9u5c kho7i trong
ga5n gu2ng
ga5n lo5c
ga5o ca63m
ga5o cha6u cu3i que61
ga5o cho75 nu7o71c so6ng
ga5o co65i
ga5o gia4
ga5o lu71c
ga5o ne61p
ga5o nu7o71c
ga5o te3
ga5o tra81ng nu7o71c trong
ga5t ga64m
ga5t lu7o72ng
ga5t ta2n
ga61m vo1c
ga61p bo65i
ga61p ga1p
ga61p khu1c
ga61p ru1t
ga61u a8n tra8ng
ga61u cho1
ga61u lo75n
ga61u me2o
ga61u ngu75a
ga61u tra81ng
ga61u tru1c
ga61y so61t
ga62m ga2o
ga62m ghe2
ga62m gu72
ga62m ri1t
ga62m ru1
ga62m tro72i
ga62n ca65n
ga62n d9a61t xa tro72i
ga62n ga62n
ga62n ga85n
ga62n gu4i
ga62n gu5i
ga62n ke62 mie65ng lo64
ga62n lu73a ra1t ma85t
ga62n xa
ga62y co2m
ga62y d9e1t
ga62y ga62y
ga62y go2
ga62y gu2a
ga62y guo65c
ga62y mo2n
ga62y nhom
ga62y ye61u
ga64y go1c
ga64y go5n
ga65m nha61m
ga65p ga2 ga65p ghe62nh
ga65p ghe62nh
ga65t ga2 ga65t gu2
ga65t ga2 ga65t gu7o74ng
ga65t ga65t
ga65t gu2
ga65t gu7o74ng
ga65y go65c
ga65y o6ng d9a65p lu7ng o6ng
ga65y ta2y
ga65y ta62y
ga6n co61t
ga6n co63
ga6n guo61c
ga6n su71c
ga6y chie61n
ga6y chuye65n
ga6y du75ng
ga6y ga61y
ga6y ga6y
ga6y go63
ga6y ha61n
ga6y lo65n
ga6y me6
ga6y ro61i
ga6y su75
ga6y ta5o
ga6y te6
ga6y thu2 chuo61c oa1n
ga81n bo1
ga81n ke61t
ga81ng co6ng
ga81ng go3i
ga81ng go63
ga81ng gu7o75ng
ga81ng su71c
ga81p lu73a bo3 ba2n tay
ga81p lu73a bo3 tay ngu7o72i
ga81p tha8m
ga81t gao
ga81t go3ng
ga81t ngu3
ga81t nhu7 ma81m to6m
ga82m ga82m
ga82m ghe2
ga85m nha61m
ga85p cha8ng hay cho71
ga85p go74
ga85p ma85t
ga85t ha1i
ga8m giu74
ga8n ga81t
ga8ng ta6y
ga8ng tay
ga8ng tra6u
gai co65t so61ng
gai go1c
gai ma81t
gai nga5nh
gai o61c
gan chi1 me62
gan co1c ti1a
gan da5
gan ga2
gan go1c
gan he1o ruo65t d9a62y
gan li2
gan li2 tu7o71ng qua6n
gan lie62n
gan lie62n tu7o71ng qua6n
gan ruo65t
gan va2ng da5 sa81t
gang ta61c
gang the1p
ganh d9ua
ganh ghe1t
ganh ghe3
ganh ti5
gau ga1u
gay ca61n
gay ga81t
gay go
ghe ba3n lo62ng
ghe ba62u
ghe cha2i
ghe co65
ghe cu73a
ghe ha62u
ghe lu7o72n
ghe ta2u
ghe thuye62n
ghe1 ga63m
ghe1 lu7ng
ghe1 ma81t
ghe1 vai
ghe1p no61i
ghe1t bo3
ghe1t cay ghe1t d9a81ng
ghe1t cay ghe1t d9o65c
ghe1t ghen
ghe3 la5nh
ghe3 lo73
ghe3 ruo62i
ghe5 o63
ghe5o nguye65t tre6u hoa
ghe6 go71m
ghe6 ro75n
ghe6 so75
ghe6 to73m
ghe61 ba2nh
ghe61 ba8ng
ghe61 bo61
ghe61 chao
ghe61 cu71ng
ghe61 d9a63u
ghe61 d9ie65n
ghe61 da2i
ghe61 du75a
ghe61 me62m
ghe61 ngo62i
ghe61 ngu75a
ghe61 tre1o
ghe61 tu75a
ghen a8n tu71c o73
ghen ghe1t
ghen ti5
ghen tu71c
ghen tuo6ng
ghi a6m
ghi ba2n
ghi che1p
ghi chu1
ghi d9ie63m
ghi d9o6ng
ghi danh
ghi hi2nh
ghi lo2
ghi lo2ng ta5c da5
ghi nha65n
ghi nho71
ghi ta5c
ghi truye62n
ghi xu7o7ng kha81c co61t
gi le6
gi2 thi2 gi2
gi2n giu74
gi2n va2ng giu74 ngo5c
gia a6n
gia ba3n
gia ba3o
gia bie61n
gia binh
gia bo65c
gia bo65i
gia ca3nh
gia ca62m
gia cha1nh
gia chi1nh
gia chu3
gia co61
gia co6ng
gia co7
gia cu5
gia cu7
gia cu7o72ng
gia d9a5o
gia d9i2nh
gia d9i2nh chu3 nghi4a
gia d9i2nh tri5
gia d9inh
gia d9o62ng
gia d9u7o72ng
gia di4
gia du5ng
gia gia1o
gia gia3m
gia ha5n
gia hi2nh
gia hu7o7ng
gia hua61n
gia nghie65p
gia nghie6m
gia nha65p
gia nha6n
gia no6
gia o7n
gia pha1p
gia pha3
gia phong
gia quye61n
gia sa3n
gia su1c
gia su7
gia su75
gia ta2i
gia ta8ng
gia tha61t
gia tha62n
gia thanh
gia the61
gia thuo65c
gia tie6n
gia to61c
gia to65c
gia trang
gia tru7o73ng
gia truye62n
gia tu7
gia vi5
gia1 a1o tu1i co7m
gia1 bi2a
gia1 bie63n
gia1 buo61t
gia1 ca3
gia1 ca5nh tranh
gia1 cho75
gia1 du5
gia1 ho5a
gia1 la5nh
gia1 ma2
gia1 nga81t
gia1 ngu75
gia1 nha5c
gia1 nhu7
gia1 noa4n
gia1 pho3ng
gia1 re1t
gia1 sa2n
gia1 sinh hoa5t
gia1 su1ng
gia1 su73
gia1 tha2nh
gia1 thu1
gia1 thu73
gia1 tra62n
gia1 treo co63
gia1 tri5
gia1 tri5 su71c lao d9o65ng
gia1 tri5 su73 du5ng
gia1 tri5 tha85ng du7
gia1 tri5 trao d9o63i
gia1 tri5 tuye65t d9o61i
gia1 vo61n
gia1c d9o65
gia1c ke61
gia1c ma5c
gia1c ngo65
gia1c quan
gia1c thu7
gia1m binh
gia1m d9i5nh
gia1m d9i5nh vie6n
gia1m d9o61c
gia1m d9o61c d9ie62u ha2nh
gia1m d9o61c tha63m
gia1m hie65u
gia1m ho65
gia1m kha3o
gia1m ma4
gia1m mu5c
gia1m ngu5c
gia1m qua3n
gia1m quo61c
gia1m sa1t
gia1m thi5
gia1n ca1ch
gia1n d9ie65p
gia1n d9oa5n
gia1n quan
gia1n thu
gia1n tie61p
gia1ng ha5
gia1ng ho5a
gia1ng hu7o7ng
gia1ng phu1c
gia1ng sinh
gia1ng the61
gia1ng tra62n
gia1o a1n
gia1o ban
gia1o chi3
gia1o chu3
gia1o chu71c
gia1o cu5
gia1o cu5 tru75c quan
gia1o d9a62u
gia1o d9ie62u
gia1o d9o62
gia1o d9u7o72ng
gia1o da6n
gia1o du5c
gia1o du5c ho5c
gia1o du5c pho63 tho6ng
gia1o du5c vie6n
gia1o du7o74ng
gia1o gio71i
gia1o gio73
gia1o ha5t
gia1o ho1a
gia1o ho5c
gia1o ho5c pha1p
gia1o ho65i
gia1o hoa2ng
gia1o hu74u
gia1o hua61n
gia1o khoa
gia1o li1
gia1o ly1
gia1o ma1c
gia1o pha1i
gia1o pha63m
gia1o pha65n
gia1o phu7o72ng
gia1o si4
gia1o sinh
gia1o su7
gia1o ta2i
gia1o thu5
gia1o tri2nh
gia1o vie6n
gia1o vu5
gia1o xu71
gia1p ba3ng
gia1p binh
gia1p chie61n
gia1p co6ng
gia1p gio71i
gia1p ha5t
gia1p la1 ca2
gia1p lai
gia1p ma85t
gia1p ranh
gia1p si4
gia1p tra5ng
gia1p tra65n
gia1p tru5
gia1p tru7o73ng
gia1p vu5
gia1p xa1c
gia2 ca3
gia2 ca61c
gia2 ca65y con
gia2 ca6ng
gia2 cho7i tro61ng bo3i
gia2 co2n cho7i tro61ng bo3i
gia2 co61c d9e61
gia2 co64i
gia2 d9o2n non le4
gia2 d9o2n non nhe4
gia2 d9o72i
gia2 da1i non ho65t
gia2 da85n
gia2 giang
gia2 ho5ng
gia2 ke1n ke5n hom
gia2 kha82n
gia2 kho5m
gia2 khu1 d9e61
gia2 khu5
gia2 la2ng
gia2 la4o
gia2 lam
gia2 mo62m
gia2 ne1o d9u71t da6y
gia2 nua
gia2 tay
gia2 tra1i non ho65t
gia2 tre3
gia2 ye61u
gia2n gia1o
gia2n giu5a
gia2n ho3a
gia2n mui
gia2ng gia2ng
gia2ng thun
gia2nh gia65t
gia2nh giu75t
gia2u co1
gia2u ma5nh
gia2u nu71t d9o61 d9o63 va1ch
gia2u sang
gia2u su5
gia2y ba ta
gia2y ba1t ke61t
gia2y d9a5p
gia2y d9inh
gia2y de1p
gia2y ha5
gia2y mo4m nha1i
gia2y ta
gia2y ta6y
gia2y ti1a vo2 ho62ng
gia2y vo2
gia2y xe1o
gia3 ba ba
gia3 bo65
gia3 ca1ch
gia3 ca62y
gia3 ca6m gia3 d9ie61c
gia3 che61t ba81t qua5
gia3 d9a65n
gia3 d9i5nh
gia3 d9o2
gia3 d9ui gia3 d9ie61c
gia3 da
gia3 da5ng
gia3 danh
gia3 do61i
gia3 du5
gia3 hie65u
gia3 la3
gia3 la65p
gia3 lo7
gia3 lo72i
gia3 ma5o
gia3 ma65n gieo d9a2o
gia3 mie61ng
gia3 mu2 gia3 d9ie61c
gia3 mu2 pha mu7a
gia3 ngo6 gia3 ngo5ng
gia3 ngo7
gia3 nha6n gia3 nghi4a
gia3 nho72i
gia3 nhu7
gia3 pho3ng
gia3 so7n
gia3 su73
gia3 ta3ng
gia3 ta5o
gia3 thie61t
gia3 thu73
gia3 thuye61t
gia3 ti3
gia3 ti3 nhu7
gia3 tra1
gia3 trang
gia3 tu7o73ng
gia3 ty3 nhu7
gia3 vo72
gia3i a1ch
gia3i binh
gia3i ca61u tu7o7ng phu2ng
gia3i cha61p
gia3i chu71c
gia3i cu71u
gia3i d9a1p
gia3i d9o65c
gia3i d9o6ng
gia3i gia1p
gia3i gio71i
gia3i ho2a
gia3i kha1t
gia3i khua6y
gia3i la65p
gia3i lao
gia3i ma4
gia3i nga6n
gia3i nghe65
gia3i nghi4a
gia3i ngu4
gia3i nguye6n
gia3i nhie65m
gia3i nhie65t
gia3i oan
gia3i pha1p
gia3i pha64u
gia3i pha64u ho5c
gia3i phie62n
gia3i pho1ng
gia3i pho1ng qua6n
gia3i quye61t
gia3i sa62u
gia3i ta1n
gia3i the63
gia3i thi1ch
gia3i thoa1t
gia3i thu7o73ng
gia3i thua65t
gia3i ti1ch
gia3i to3a
gia3i to65i
gia3i tri1
gia3i tri2nh
gia3i tru72
gia3i tru72 qua6n bi5
gia3i va6y
gia3i vu4
gia3m cha61n
gia3m d9a83ng
gia3m gia1
gia3m pha1t
gia3m su1t
gia3m thie63u
gia3m tho5
gia3m to61c
gia3m xo1c
gia3n d9o62
gia3n d9o7n
gia3n di5
gia3n lu7o75c
gia3n tie65n
gia3n u7o71c
gia3n ye61u
gia3ng d9u7o72ng
gia3ng da5y
gia3ng du5
gia3ng gia3i
gia3ng ho2a
gia3ng nghi4a
gia3ng su7
gia3ng thua65t
gia3ng thuye61t
gia3ng vie6n
gia3o hoa5t
gia3o quye65t
gia4 bie65t
gia4 d9a1m
gia4 o7n
gia4 tu72
gia4i ba2y
gia4i to3
gia4n no73
gia4y che61t
gia4y giu5a
gia4y na3y
gia4y na63y
gia4y nhu7 d9i3a pha3i vo6i
gia61c d9ie65p
gia61c ho2e
gia61c hoa2ng lu7o7ng
gia61c ke6 va2ng
gia61c ngu3
gia61c no62ng
gia61m bo64ng
gia61m ca1i
gia61m giu1i
gia61m o71t
gia61m thanh
gia61p ca1
gia61u d9a62u ho73 d9uo6i
gia61u d9a62u lo2i d9uo6i
gia61u gie61m
gia61u gu7o7m d9a62u lu7o74i
gia61u voi d9u5n ra5
gia61y a3nh
gia61y a8n
gia61y ba1o
gia61y ba3n
gia61y ba5c
gia61y bao go1i
gia61y bo1ng
gia61y bo1ng ki1nh
gia61y bo62i
gia61y bo63i
gia61y ca8n cu7o71c
gia61y carbon
gia61y cha85m
gia61y chu71ng minh
gia61y d9a1nh ma1y
gia61y d9ie65p
gia61y da62u
gia61y da65m
gia61y do1
gia61y do1 lu5a
gia61y le62
gia61y le65nh
gia61y lo5c
gia61y lo65n
gia61y ma1
gia61y moi
gia61y ne61n
gia61y nha1m
gia61y nhie64u
gia61y phe1p
gia61y phe2n
gia61y quye61n
gia61y ra1ch giu74 le62
gia61y ra1p
gia61y sa1p
gia61y so7n
gia61y ta8ngxin
gia61y tha61m
gia61y than
gia61y thie61c
gia61y tho6ng ha2nh
gia61y to72
gia61y tra81ng mu75c d9en
gia61y trang kim
gia61y ve65 sinh
gia62n gia65t
gia62n sa2ng
gia62u co1
gia62u kho6ng
gia62u ma5nh
gia62u sang
gia62u su5
gia62y de1p
gia62y vo2
gia62y xe1o
gia64m cha6n ta5i cho64
gia64m d9a5p
gia64y giu5a
gia64y na63y
gia65m do5a
gia65m gia65t
gia65n ca1 che1m tho71t
gia65n do64i
gia65n du74
gia65n ho72n
gia65n la64y
gia65p gia5p
gia65p gio72n
gia65t ca1nh khuy3u
gia65t cu5c
gia65t da6y
gia65t ga61u va1 vai
gia65t ga6n
gia65t gio5ng
gia65t lu2i
gia65t lu73a
gia65t mi2nh
gia65t no1ng
gia65t no75
gia65t tho1t
gia65t tho65t
gia65u d9o63 bi2m leo
gia6u gia
gia6u gia xoan
gia6y giu7o71ng
gia6y kha81c
gia6y la1t
gia6y phu1t
gia82ng co
gia82ng xay
gia82ng xe1
gia85c co3
gia85c gia4
gia85c la1i
gia85t gia5
gia85t giu4
gia85t kho6
gia8m bo6ng
gia8ng gia8ng
gia8ng gio1
gia8ng ha1
gia8ng hoa
gia8ng ma81c
giai a6m
giai ca61p
giai d9ie65u
giai d9oa5n
giai ki2
giai ky2
giai nha6n
giai pha63m
giai ta1c
giai ta62ng
giai ta82ng
giai te61
giai thoa5i
giam ca61m
giam ca62m
giam cu71u
giam giu74
giam ha4m
giam lo3ng
gian a1c
gian d9a3ng
gian da6m
gian do61i
gian gia3o
gian ha2ng
gian hie63m
gian hu2ng
gian kho1
gian kho63
gian la65n
gian la65u
gian lao
gian manh
gian nan
gian ngoan
gian nguy
gian ni5nh
gian phi
gian phu
gian phu5
gian ta2
gian ta85c
gian te61
gian tha62n
gian tham
gian thu7o7ng
gian tra1
gian trua6n
gian xa3o
giang bie6n
giang ca3ng
giang ha2
giang ho62
giang mai
giang san
giang so7n
giang ta6n
giao ban
giao binh
giao bo1ng
giao bu7u
giao ca
giao ca3m
giao ca3nh
giao ca61u
giao ca81t
giao chie61n
giao d9a4i
giao d9a61u
giao d9ie63m
giao di5ch
giao die65n
giao du
giao duye6n
giao ha3o
giao he5n
giao hie61u
giao ho2a
giao ho65i
giao ho75p
giao hoa1n
giao hoan
giao hu74u
giao hu7o73ng
giao ke2o
giao ke61t
giao khoa1n
giao lie6n
giao lo65
giao long
giao lu7u
giao nha65n
giao no65p
giao pho1
giao pho61i
giao phong
giao te61
giao tha62u
giao thie65p
giao tho6ng
giao tho6ng ha2o
giao tho6ng ti4nh
giao tho6ng vie6n
giao tho72i
giao thoa
giao thu71c
giao thu72a
giao thu7o7ng
giao ti2nh
giao tie61p
giao tranh
giao tu73
giao tuye61n
giao u7o71c
gie1o gia81t
gie2m pha
gie3 cu2i
gie3 cu2i to61t ma4
gie5o gio5
gie61ng chi2m
gie61ng kho7i
gie61ng khoan
gie61ng mo3
gie61ng tho7i
gie61t cho1c
gie61t ha5i
gie61t mo63
gie61t ngu7o72i cu7o71p cu3a
gie61t thi2 gio72
gie61t thi5t
gie61t tro1c
gie62n co7m
gie62n gai
gie62n ti1a
gie62ng mo61i
gie64u co75t
gie6ng hai
gieo ca61y
gieo ca62u
gieo gio1 ga85t ba4o
gieo neo
gieo ngo5c tra62m cha6u
gieo que3
gieo ra81c
gieo tai ra81c ho5a
gieo tai ra81c va5
gieo tro62ng
gieo va62n
gio1 ba4i tra8ng nga2n
gio1 ba4o
gio1 ba61c
gio1 ba81t mu7a ca62m
gio1 bu5i
gio1 chu7o71ng
gio1 gia65t
gio1 heo may
gio1 ke1p mu7a d9o7n
gio1 la2o
gio1 lo61c
gio1 lu2a
gio1 ma1t tra8ng thanh
gio1 ma1y
gio1 ma6y
gio1 may
gio1 mu2a
gio1 mu2a d9o6ng
gio1 mu2a d9o6ng ba81c
gio1 no62m
gio1 ta1p mu7a sa
gio1 tra8ng
gio1ng gia3
gio1ng mo65t
gio1ng tro61ng mo73 co72
gio2 lu5a
gio2n gia4
gio2n ru5m
gio2n tan
gio2ng gio2ng
gio2ng gio4i
gio3i giang
gio3i trai
gio5ng d9ie65u
gio5ng ga2 to62
gio5ng lu7o74i
gio5t ho62ng
gio5t sa2nh
gio61i gia2
gio61i gia8ng
gio61ng he65t
gio61ng lai
gio61ng ma1
gio61ng no2i
gio62ng gio5t
gio64 cha5p
gio64 d9a62u
gio64 ha65u
gio64 ki5
gio64 ky5
gio64 te61t
gio65i ga1o nu7o71c la5nh
gio6n gio61t
gio6ng ba4o
gio6ng gio61ng
gio6ng to61
gio7 cao d9a1nh khe4
gio7 cao d9a1nh se4
gio7 d9a62u chi5u ba1ng
gio71i chu71c
gio71i d9a2n
gio71i ha5n
gio71i lua65t
gio71i nghie6m
gio71i sa1t
gio71i sa81c
gio71i thie65u
gio71i thuye61t
gio71i ti1nh
gio71i tu72
gio71i tu73u
gio71i tuye61n
gio72 chi1nh thu71c
gio72 d9a6y
gio72 d9i5a phu7o7ng
gio72 gia61c
gio72 ha2nh chi1nh
gio72 ho62n
gio72 hoa2ng d9a5o
gio72 kha81c
gio72 la6u
gio72 phu1t
gio72 quo61c te61
gio72i cao d9a61t da2y
gio72i d9a61t o7i
gio72i d9o6ng tha1ng gia1
gio72i o7i
gio73 chu71ng
gio73 da5
gio73 gio1i
gio73 gio5ng
gio73 gio72i
gio73 gio72i tra1i gio1
gio73 ma85t
gio73 que3
gio73 tro2
gion gio3n
giong ruo63i
giu1i giu5i
giu1p d9o74
giu1p i1ch
giu1p ra65p
giu1p su71c
giu1p vie65c
giu2i ma2i
giu5c gia4
giu5c gia85c
giu5c nhu7 giu5c ta2
giu74 cha6n
giu74 ghe61
giu74 gi2n
giu74 gia2ng
giu74 ke4
giu74 mi2nh
giu74 mie61ng
giu74 mo62m giu74 mie65ng
giu74 ri5t
giu74 tie61ng
giu74 y1
giu74 y1 giu74 tu71
giu74a chu72ng
giu74a d9u7o72ng d9u71t ga1nh
giu7o72ng be65nh
giu7o72ng mo61i
giu7o72ng na82m
giu7o72ng tho72
giu7o7ng ma81t e61ch
giu7o7ng va6y
giun chi3
giun d9a61t
giun d9o61t
giun d9u4a
giun de5p
giun kim
giun mo1c
giun mo1c ca6u
giun sa1n
giun to1c
giun tro2n
go1a bu5a
go1a phu5
go1c be5t
go1c bie63n cha6n tro72i
go1c bu2 nhau
go1c ca5nh
go1c d9a die65n
go1c d9a62y
go1c d9o61i d9i3nh
go1c d9o65
go1c ho5c ta65p
go1c ke62 bu2
go1c ngoa2i
go1c nhi5 die65n
go1c nho5n
go1c phu5
go1c quay
go1c tu2
go1c vuo6ng
go1i ghe1m
go1i tha62u
go1p d9ie65n
go1p gio1 tha2nh ba4o
go1p ma85t
go1p nha85t
go1p nho1p
go1p pha62n
go1p y1
go1t d9a62u
go1t sa81t
go1t sen
go2 bo1
go2 d9o61ng
go2 e1p
go2 ga64m
go2 ma1
go2n go5n
go3i sinh ca62m
go4 cu73a
go4 d9a62u tre3
go4 kie61n
go5 ga84ng
go5i ho62n
go5i la2
go5i tha62u
go5i vo61n
go5n ga2ng
go5n ghe4
go5n ho7
go5n lo3n
go5n ma81t
go5n nhe5
go5n thon lo3n
go5ng ki2m
go5t d9e4o
go5t du4a
go5t giu4a
go61c ga1c
go61c re64
go61c ti1ch
go61c tu72
go61i d9a61t na82m su7o7ng
go61i d9a62u
go61i vu5
go61i xe61p
go62 ghe62
go62ng ga1nh
go64 da1c
go64 da1n
go64 ta5p
go64 va1n
go64 vang
go64 xe3
go65i o7n
go65p d9a1
go65t ru73a
go6ng cu2m
go6ng xie62ng
go71m ghe6
go71m ghie61c
go71m guo61c
go72m go72m
go72n go75n
go73i ga81m
go74 ga5c
go74 lo64i
go74 ro61i
go74 to65i
go75i ca3m
go75i chuye65n
go75i mo73
go75i ta3
go75i ti2nh
go75i y1
gom go1p
gom nha85t
gom nho1p
gu5c ga85c
gu72ng gio1
gu73i ga81m
gu73i re63
gu73i tru71ng cho a1c
gu7o72m gu7o72m
gu7o75ng e1p
gu7o75ng ga5o
gu7o75ng ga65p
gu7o75ng nhe5
gu7o7ng ca62u
gu7o7ng lo4m
gu7o7ng lo62i
gu7o7ng ma64u
gu7o7ng ma85t
gu7o7ng nga
gu7o7ng pha83ng
gu7o7ng sen
gu7o7ng ta2y lie61p
gu7o7ng ta62y lie61p
gu7o7ng vo74 la5i la2nh
guo62ng ma1y
ha ha
ha ha3
ha1 ho61c
ha1 mie65ng cho72 sung
ha1 mie65ng ma81c quai
ha1ch di5ch
ha1i lu7o75m
ha1i ra tie62n
ha1m danh
ha1m lo75i
ha1nh na81ng
ha1o danh
ha1o hu71c
ha1o khi1
ha1o nu7o71c
ha1o sa81c
ha1t ba81c
ha1t bo1ng
ha1t bo65
ha1t bo65i
ha1t ca1ch
ha1t d9u1m
ha1t da5o
ha1t da65m
ha1t da85m
ha1t ghe5o
ha1t gia85m
ha1t ho2
ha1t ho3ng
ha1t ho63ng
ha1t kha1ch
ha1t lu7o75n
ha1t mu1a
ha1t nam
ha1t no1i
ha1t rong
ha1t ru
ha1t ru con
ha1t tuo62ng
ha1t va8n
ha1t vi1
ha1t xa63m
ha1t xoan
ha1t xu7o71ng
ha1u d9o1i
ha1u ta1u
ha2 ba1
ha2 bao
ha2 co71
ha2 ha2
ha2 hie61p
ha2 ho7i
ha2 kha81c
ha2 la5m
ha2 ma4
ha2 mo1ng
ha2 ngu7o75c
ha2 ra62m
ha2 ra82m
ha2 ta61t
ha2 ta82n ha2 tie65n
ha2 tha2nh
ha2 thu3 o6
ha2 thu3 o6 d9o3
ha2 thu3 o6 nam
ha2 thu3 o6 tra81ng
ha2 tie65n
ha2i co61t
ha2i d9a2m
ha2i d9o62ng
ha2i ho2a
ha2i hu7o71c
ha2i ki5ch
ha2i lo2ng
ha2i nhi
ha2i sa3o
ha2i thanh
ha2m a63n
ha2m a6n
ha2m ca61p
ha2m chu71a
ha2m e61ch
ha2m ho62
ha2m lu7o75ng
ha2m nghi4a
ha2m ngo6n
ha2m o7n
ha2m oan
ha2m ra8ng
ha2m so61
ha2m su1c
ha2m thie61c
ha2m thu5
ha2m tie61u
ha2m y1
ha2n d9o71i
ha2n ga81n
ha2n ho7i
ha2n huye6n
ha2n kha63u
ha2n la6m
ha2n la6m vie65n
ha2n lo65
ha2n nho
ha2n o6n
ha2n si4
ha2n the
ha2n thu73 bie63u
ha2n thu75c
ha2n vi
ha2n xi2
ha2ng binh
ha2ng chie61n lu7o75c
ha2ng cho75
ha2ng d9a62u
ha2ng ha3i
ha2ng hie65u
ha2ng hie6n
ha2ng ho1a
ha2ng ho5
ha2ng kho6
ha2ng kho6ng
ha2ng kho6ng ma64u ha5m
ha2ng kho6ng vu4 tru5
ha2ng lo61i
ha2ng loa5t
ha2ng ngu4
ha2ng pho61
ha2ng phu5c
ha2ng qua1n
ha2ng ra2o
ha2ng ra2o danh du75
ha2ng ra2o thue61 quan
ha2ng ta61m
ha2ng tha62n
ha2ng thi5t nguy1t ha2ng ca1
ha2ng thu2ng
ha2ng tie6u du2ng
ha2ng to6m ha2ng ca1
ha2ng xa1ch
ha2ng xa1o
ha2ng xe1n
ha2ng xo1m
ha2ng xu71
ha2nh binh
ha2nh cha1nh
ha2nh chi1nh
ha2nh chu71c
ha2nh cung
ha2nh d9a5o
ha2nh d9o65ng
ha2nh d9o65ng sa6n kha61u
ha2nh di5ch
ha2nh dinh
ha2nh doanh
ha2nh gia3
ha2nh ha5
ha2nh ha5t
ha2nh hi2nh
ha2nh hoa
ha2nh hu7o7ng
ha2nh hung
ha2nh kha1ch
ha2nh kha61t
ha2nh khie63n
ha2nh khu1c
ha2nh kinh
ha2nh la5c
ha2nh lang
ha2nh lang pha1p li1
ha2nh lang pha1p ly1
ha2nh le64
ha2nh li1
ha2nh ly1
ha2nh na4o
ha2nh nghe62
ha2nh pha1p
ha2nh qua6n
ha2nh quye61t
ha2nh su75
ha2nh ta
ha2nh ta1 tra2ng
ha2nh ta5i
ha2nh ta63u
ha2nh ta6y
ha2nh thi1ch
ha2nh tie61n
ha2nh tinh
ha2nh tinh nha6n ta5o
ha2nh to3i
ha2nh to65i
ha2nh tra5ng
ha2nh trang
ha2nh tri2nh
ha2nh tu3y
ha2nh tung
ha2nh va6n
ha2nh va8n
ha2nh vi
ha2nh xa1c
ha2nh xu73
ha2o bao
ha2o chi3
ha2o chie61n d9a61u
ha2o giao tho6ng
ha2o he63n
ha2o hie65p
ha2o hoa
ha2o hu2ng
ha2o hu71ng
ha2o khi1
ha2o kie65t
ha2o li1
ha2o lu4y
ha2o ly1
ha2o mu5c
ha2o nhoa1ng
ha2o pho1ng
ha2o phu1
ha2o quang
ha2o sa3ng
ha2o tru7o73ng
ha2o va1n
ha3 da5
ha3 gia65n
ha3 he6
ha3 lo2ng
ha3 lo2ng ha3 da5
ha3i a6u
ha3i ba1o
ha3i ca3ng
ha3i ca63u
ha3i chie61n
ha3i d9a3o
ha3i d9a5o
ha3i d9a8ng
ha3i d9o62
ha3i d9o62ng
ha3i d9o65i
ha3i d9oa2n
ha3i d9u7o72ng
ha3i du7o7ng
ha3i du7o7ng ho5c
ha3i gio71i
ha3i ha2
ha3i ha2nh
ha3i kha61u
ha3i kha63u
ha3i li
ha3i li1
ha3i lu7u
ha3i ly
ha3i ly1
ha3i ma4
ha3i mie6n
ha3i ngoa5i
ha3i pha65n
ha3i pha65n quo61c te61
ha3i qua6n
ha3i qua6n d9a1nh bo65
ha3i qua6n lu5c chie61n
ha3i quan
ha3i qui2
ha3i quy2
ha3i sa3n
ha3i sa6m
ha3i ta62n
ha3i ta6n
ha3i ta85c
ha3i thuye62n
ha3i tri2nh
ha3i trie62u
ha3i tu7o75ng
ha3i va65n
ha3i va8n
ha3i vi5
ha3i ye61n
ha3o ha1n
ha3o ha5ng
ha3o ho71n
ha3o ho75p
ha3o ta6m
ha3o y1
ha4i hu2ng
ha4i kinh
ha4m a3nh
ha4m ha5i
ha4m hie61p
ha4m mi2nh
ha4m ta2i
ha4n hu74u
ha4nh die65n
ha4nh tie61n
ha4o huye62n
ha5 a1p
ha5 a6m
ha5 ba5c
ha5 ba5n
ha5 be65
ha5 bi2
ha5 bo65
ha5 bu1t
ha5 ca1nh
ha5 ca61p
ha5 chi1
ha5 co61
ha5 d9a83ng
ha5 d9ie62n
ha5 du
ha5 gia1ng
ha5 gio71i
ha5 ho62i pha6n gia3i
ha5 huye62n
ha5 huye65t
ha5 le65nh
ha5 lu7u
ha5 ma2n
ha5 ma4
ha5 mi2nh
ha5 nang
ha5 nghi5 si4
ha5 nghi5 vie65n
ha5 ngu5c
ha5 nguo62n
ha5 nhu5c
ha5 quan
ha5 quo61c
ha5 sa1ch
ha5 sa1t
ha5 si4
ha5 si4 quan
ha5 so7n
ha5 ta62ng
ha5 ta62ng co6ng ta1c
ha5 ta62ng co7 so73
ha5 ta81c loa5n
ha5 ta82ng
ha5 tha62n
ha5 the61
ha5 tho5
ha5 tho63
ha5 thu3
ha5 thu3y
ha5 tie65n
ha5 tua62n
ha5 vi5
ha5 vie65n
ha5c no65i ma6y nga2n
ha5ch ho3i
ha5ch la5c
ha5ch sa1ch
ha5ch toa1n
ha5ch toa1n ke61 toa1n
ha5ch toa1n kinh te61
ha5i nha6n nha6n ha5i
ha5m d9o65i
ha5n che61
ha5n d9i5nh
ha5n d9o65
ha5n du2ng
ha5n ha1n
ha5n he5p
ha5n mu71c
ha5n nga5ch
ha5n va65n
ha5ng mu5c
ha5ng nga5ch
ha5nh kie63m
ha5nh ngo65
ha5nh nha6n
ha5nh phu1c
ha5o nhie6n
ha5p long
ha5t alpha
ha5t beta
ha5t co7 ba3n
ha5t de3
ha5t e1
ha5t gio61ng
ha5t ki1n
ha5t nha6n
ha5t tie6u
ha5t tra62n
ha5t trai
ha61m hu71
ha61p da64n
ha61p ha ha61p ha1y
ha61p ha1y
ha61p hay
ha61p hem
ha61p him
ha61p ho61i
ha61p ho7i
ha61p lu75c
ha61p lu7u
ha61p phu5
ha61p ta ha61p ta61p
ha61p ta61p
ha61p thu
ha61p thu5
ha61t ca83ng
ha61t hu3i
ha62m a63n na61p
ha62m ha2o
ha62m ha62m
ha62m ha62m he2 he2
ha62m ha65p
ha62m he2
ha62m ho61
ha62m hu72
ha62m lo2
ha62m mo3
ha62m ta2u
ha62m tru1 a63n
ha62u ba2n
ha62u bao
ha62u bo1ng
ha62u ca65n
ha62u ha5
ha62u he61t
ha62u kha81p
ha62u nhu7
ha62u non
ha62u pho2ng
ha62u sa1ng
ha62u tu7o71c
ha63m hiu
ha63m hu1t
ha63u lo61n
ha64ng hu5t
ha65m ha2 ha65m hu75c
ha65m ho5e
ha65m hu5i
ha65m hu75c
ha65n cu72u
ha65n sa62u
ha65n thu2
ha65u a6n
ha65u bi5
ha65u bo61i
ha65u bo63
ha65u ca62n
ha65u chie61n
ha65u cu71
ha65u cu71u
ha65u cung
ha65u d9a2i
ha65u d9a4i
ha65u d9a65u
ha65u d9i5ch
ha65u d9ie63u
ha65u d9u7o72ng
ha65u due65
ha65u hi4
ha65u hi4nh
ha65u ho5a
ha65u hoa5n
ha65u ki2
ha65u ma4i
ha65u mo6n
ha65u pha64u
ha65u phu7o7ng
ha65u qua3
ha65u qua6n
ha65u sa3n
ha65u sinh
ha65u sinh kha3 u1y
ha65u su75
ha65u ta5
ha65u ta65p
ha65u tha62n
ha65u tha6n
ha65u the61
ha65u thie6n
ha65u tho63
ha65u thua64n
ha65u ti2nh
ha65u tie61n
ha65u to61
ha65u tra1ch nha6n
ha65u tru7o72ng
ha65u tuye61n
ha65u va65n
ha65u ve65
ha6m ha61p
ha6m ha63m
ha6m mo65
ha6m no1ng
ha6n ha5nh
ha6n hoan
ha6y ha63y
ha6y ha6y
ha81c a1m
ha81c bu1a
ha81c d9ie61m
ha81c i1n
ha81c la2o
ha81c no6
ha81c tinh tinh
ha81c va65n
ha81c xi2 da62u
ha81ng gio5ng
ha81t hiu
ha81t ho7i
ha81t hu3i
ha81t xi2
ha81t xi2 ho7i
ha82m ha82m
ha82m he2
ha82m hu72
ha82n ho5c
ha82n thu2
ha82ng ba61t d9a83ng thu71c
ha82ng d9a83ng thu71c
ha82ng ha2
ha82ng ha2 sa so61
ha82ng sa3n
ha82ng so61
ha82ng ta6m
ha82ng ta6m ha82ng sa3n
ha82ng tinh
ha83n ho2i
ha83n hoi
ha83n nhie6n
ha85c ta61u
ha85m hu5i
ha8m do5a
ha8m ha8m ho73 ho73
ha8m he
ha8m ho73
ha8ng go6
ha8ng ha1i
ha8ng ha81c
ha8ng ma1u
ha8ng ma1u vi5t
ha8ng say
ha8ng tie61t
ha8ng tie61t vi5t
hai ba2n tay tra81ng
hai cha61m
hai la1 ma62m
hai lo2ng
hai mu7o7i
hai mu7o7i ba3y
hai mu7o7i hai
hai na8m ro4 mu7o72i
hai pha62n ba
hai su7o7ng mo65t na81ng
hai tay buo6ng xuo6i
hai tha6n
ham chuo65ng
ham ho61
ham me6
ham muo61n
ham thanh chuo65ng la5
ham thi1ch
han gi3
hang cu2ng ngo4 he3m
hang d9o65ng
hang ho61c
hang hu2m
hang hu2m mie65ng ra81n
hang hu2m no5c ra81n
hang o63
hanh ha3nh
hanh hao
hanh tho6ng
hao binh to63n tu7o71ng
hao hao
hao ho71t
hao hu5t
hao kie65t
hao mo2n
hao mo2n hu74u hi2nh
hao mo2n vo6 hi2nh
hao phi1
hao su1t
hao ta2i
hao ta2i to61n cu3a
hao tie62n to61n cu3a
hao to63n
hau ha1u
hay bie61t
hay chu74
hay do73
hay hay
hay ho
hay ho71m
hay la2
he1 ra8ng
he1o don
he1o ha81t
he1o hon
he1o mo2n
he1t la1c
he1t ra lu73a
he2 hu5i
he2 thu
he2m he5p
he2n chi
he2n d9o71n
he2n gi2
he2n ha5
he2n ke1m
he2n ma5t
he2n mo5n
he2n na2o
he2n nha1t
he2n ye61u
he3o la1nh
he5n ho2
he5n u7o71c
he5p bu5ng
he5p ho2i
he61t bie61t
he61t cho64 no1i
he61t d9a61t
he61t d9o72i
he61t da5
he61t ho62n
he61t ho62n he61t vi1a
he61t ho7i
he61t le4
he61t lo2ng
he61t lo72i
he61t mi2nh
he61t mu71c
he61t mu75c
he61t na5c va5c d9e61n xu7o7ng
he61t nha84n
he61t nhe4
he61t no63i
he61t nu7o71c
he61t nu7o71c he61t ca1i
he61t sa3y
he61t sa63y
he61t su71c
he61t tha3y
he61t vi1a
he61t y1
he62 d9o62ng
he62 ga65y
he62 ha61n
he62 he62
he62 mo62i
he62nh he65ch
he63 ha3
he65 d9e61m
he65 d9e61m nhi5 pha6n
he65 d9e61m tha65p pha6n
he65 d9ie62u ha2nh
he65 d9o7n vi5
he65 lu5y
he65 lua65n
he65 me1t
he65 mie64n di5ch
he65 mie64n nhie64m
he65 qua3
he65 sinh tha1i
he65 so61
he65 tho61ng
he65 tho61ng d9e61m
he65 tho61ng ho1a
he65 thu71c
he65 to65c
he65 tro5ng
he65 tu7 tu7o73ng
he65 tu72
he6nh he61ch
hen suye64n
heo ha81t
heo he1o
heo heo
heo hu1t
heo may
heo vo2i
hi hi
hi ho1p
hi hu1t
hi hu74u
hi sinh
hi thie6m
hi thie6m tha3o
hi vo5ng
hi1 ha hi1 hu73ng
hi1 ho5a
hi1 ho73n
hi1 hoa1y
hi1 hu1i
hi1 hu73ng
hi1 hu7o71c
hi1 khu1c
hi1 ki5ch
hi1 tru7o72ng
hi1 vie65n
hi1t ha2
hi2 ha2 hi2 hu5c
hi2 hi2
hi2 hu5c
hi2 hu5i
hi2 hu5p
hi2nh a1n
hi2nh a3nh
hi2nh ba62u du5c
hi2nh bi2nh ha2nh
hi2nh bo1ng
hi2nh ca62u
hi2nh ca62u pha6n
hi2nh chi2m
hi2nh chie61u
hi2nh cho1p
hi2nh cho1p cu5t
hi2nh chu74 nha65t
hi2nh cu5
hi2nh da1ng
hi2nh da5ng
hi2nh dong
hi2nh dung
hi2nh dung tu72
hi2nh ha2i
hi2nh ho5a
hi2nh ho5c
hi2nh ho5c gia3i ti1ch
hi2nh ho5c ho5a hi2nh
hi2nh ho5c kho6ng gian
hi2nh ho5c pha83ng
hi2nh ho65p
hi2nh ho65p chu74 nha65t
hi2nh kho61i
hi2nh kho6ng gian
hi2nh la65p phu7o7ng
hi2nh la8ng tru5
hi2nh lua65t
hi2nh ma64u
hi2nh nha6n
hi2nh nhi ha5
hi2nh nhi thu7o75ng
hi2nh nhu7
hi2nh no1n
hi2nh no1n cu5t
hi2nh no65m
hi2nh pha1p
hi2nh pha5t
hi2nh pha83ng
hi2nh qua5t tro2n
hi2nh sa81c
hi2nh su75
hi2nh tam gia1c
hi2nh tha1i
hi2nh tha1i ho5c
hi2nh tha1i kinh te61
hi2nh tha2nh
hi2nh thang
hi2nh the61
hi2nh the63
hi2nh thoi
hi2nh thu2
hi2nh thu71c
hi2nh thu71c chu3 nghi4a
hi2nh ti1ch
hi2nh tra5ng
hi2nh tro2n
hi2nh tro2n xoay
hi2nh tru5
hi2nh tu7o75ng
hi2nh va2nh kha8n
hi2nh ve4
hi2nh vi5
hi2nh vie6n pha6n
hi2nh vo1c
hi2nh vuo6ng
hi2nh xuye61n
hi3 ha3
hi3 mu4i chu7a sa5ch
hi3 ti1n
hi3 xa3
hie61m hoi
hie61m muo65n
hie61n binh
hie61n chu7o7ng
hie61n da6ng
hie61n ke61
hie61n pha1p
hie61n phu2
hie61n tha6n
hie61p bu71c
hie61p che61
hie61p d9a1p
hie61p da6m
hie61p tro1c
hie61u chie61n
hie61u chu3
hie61u d9e64
hie61u d9o65ng
hie61u danh
hie61u ha5nh
hie61u hi3
hie61u ho2a
hie61u ho5c
hie61u hy3
hie61u kha1ch
hie61u khi1
hie61u ki2
hie61u ky2
hie61u nghi4a
hie61u sa1t
hie61u sa81c
hie61u sinh
hie61u su75
hie61u tha3o
hie61u tha81ng
hie61u thua65n
hie62m khi1ch
hie62m nghi
hie62m oa1n
hie62m thu2
hie62n d9e65
hie62n d9ie65t
hie62n d9u71c
hie62n di5u
hie62n gia3
hie62n ha65u
hie62n ho2a
hie62n hu74u
hie62n huynh
hie62n kho6
hie62n la2nh
hie62n lu7o7ng
hie62n ma64u
hie62n minh
hie62n muo65i
hie62n nha6n
hie62n nha6n qua6n tu73
hie62n si4
hie62n ta2i
hie62n tha3o
hie62n tha62n
hie62n the6
hie62n thu5c
hie62n trie61t
hie62n tu72
hie63m a1c
hie63m d9i5a
hie63m d9o65c
hie63m ho1c
hie63m ho5a
hie63m nghe2o
hie63m nguy
hie63m sa6u
hie63m tro73
hie63m tu7o75ng
hie63m ye61u
hie63n d9a5t
hie63n du7o7ng
hie63n ha1ch
hie63n hie65n
hie63n hoa
hie63n linh
hie63n minh
hie63n ngo6n
hie63n nhie6n
hie63n tha1nh
hie63n thi5
hie63n vinh
hie63u bie61t
hie63u du5
hie63u thi5
hie65n a3nh
hie65n chu3
hie65n d9a5i
hie65n d9a5i ho1a
hie65n die65n
hie65n gio72
hie65n ha2nh
hie65n hi2nh
hie65n hu74u
hie65n kim
hie65n nay
hie65n sinh
hie65n ta5i
hie65n tha6n
hie65n tho72i
hie65n thu75c
hie65n thu75c kha1ch quan
hie65n ti2nh
hie65n tra5ng
hie65n tru7o72ng
hie65n tu7o75ng
hie65n tu7o75ng ho5c
hie65n tu7o75ng lua65n
hie65n va65t
hie65p bie65n
hie65p d9i5nh
hie65p d9i5nh khung
hie65p d9i5nh so7 bo65
hie65p d9o62ng
hie65p d9oa2n
hie65p ho65i
hie65p kha1ch
hie65p lu75c
hie65p nghi5
hie65p si4
hie65p ta1
hie65p ta1c
hie65p ta1c ho1a
hie65p thu7o7ng
hie65p u7o71c
hie65p va62n
hie65p va65n
hie65u chi1nh
hie65u chi3nh
hie65u d9i1nh
hie65u d9ie65n the61
hie65u d9oa2n
hie65u du5ng
hie65u i1ch
hie65u le65nh
hie65u lu75c
hie65u na8ng
hie65u nghie65m
hie65u pho1
hie65u qua3
hie65u so61
hie65u sua61t
hie65u the61
hie65u thi1nh vie6n
hie65u trie65u
hie65u tru7o73ng
hie65u u1y
hie65u u71ng
hie65u u71ng lo62ng ki1nh
hie65u u71ng nha2 ki1nh
hie6n ngang
hie6ng hie61ng
him hi1p
him him
hinh hi1ch
hip hop
hiu ha81t
hiu hiu
hiu qua5nh
ho ga2
ho he
ho hen
ho khan
ho lao
ho1 ha1y
ho1 he1
ho1a bu5a
ho1a cha61t
ho1a co6ng
ho1a d9o7n
ho1a da62u
ho1a du7o75c
ho1a gia1
ho1a gia3i
ho1a ho5c
ho1a ho5c hu74u co7
ho1a ho5c vo6 co7
ho1a ho75p
ho1a ho7i
ho1a kie61p
ho1a li1
ho1a lo3ng
ho1a ly1
ho1a mi4 pha63m
ho1a my4 pha63m
ho1a na8ng
ho1a nghie65m
ho1a nhi
ho1a pha63m
ho1a phe1p
ho1a ra
ho1a sinh
ho1a sinh ho5c
ho1a tha5ch
ho1a tha6n
ho1a ti1nh
ho1a trang
ho1a tri5
ho1a va65t
ho1a xu7o7ng
ho1c bu1a
ho1c ha1ch
ho1c hie63m
ho1m hi3nh
ho1ng ho71t
ho2 he1t
ho2 he5n
ho2 khoan
ho2 la
ho2 lo7
ho2 lo72
ho2 ma1i d9a63y
ho2 ma1i nhi2
ho2 reo
ho2 voi ba81n su1ng sa65y
ho2a a6m
ho2a bi2nh
ho2a bi2nh chu3 nghi4a
ho2a ca3 la2ng
ho2a co61c
ho2a d9a2m
ho2a d9ie65u
ho2a d9o62ng
ho2a di5u
ho2a gia3i
ho2a ha3o
ho2a hie61u
ho2a hie65p
ho2a ho65i
ho2a ho75p
ho2a hoa4n
ho2a ke61t
ho2a khi1
ho2a ma5ng
ho2a mi2nh
ho2a mu5c
ho2a nghi5
ho2a nha4
ho2a nha5c
ho2a nha65p
ho2a nhi5p
ho2a quye65n
ho2a ta61u
ho2a tan
ho2a thu7o75ng
ho2a thua65n
ho2a tro65n
ho2a u7o71c
ho2a vo61n
ho2m gian
ho2m ho2m
ho2m thu7
ho2m xe
ho2m xie63ng
ho2n da1i
ho3a ba2i
ho3a canh
ho3a cha6u
ho3a co6ng
ho3a d9a2n
ho3a d9a62u qua6n
ho3a d9ie63m
ho3a die65m so7n
ho3a ho62ng
ho3a ho63
ho3a hoa5n
ho3a ke61
ho3a khi1
ho3a lo2
ho3a lu75c
ho3a luye65n
ho3a mai
ho3a mu2
ho3a ngu5c
ho3a pha1o
ho3a so7n
ho3a ta1ng
ho3a tai
ho3a thie6u
ho3a thu75c
ho3a tie64n
ho3a to61c
ho3a tuye61n
ho3a xa
ho3i cung
ho3i d9a1p
ho3i do2
ho3i han
ho3i nho3
ho3i tha8m
ho3i to65i
ho3i va85n
ho3i vo75
ho3n he3n
ho3ng ho1c
ho3ng kie63u
ho5 d9a5o
ho5 d9u7o7ng
ho5 ha2ng
ho5 ma5c
ho5 to65c
ho5a a6m
ho5a ba1o
ho5a ba3n
ho5a ca8n
ho5a cha8ng
ho5a co6ng
ho5a d9o62
ho5a gia
ho5a ho63 ba61t tha2nh
ho5a hoa82n
ho5a may
ho5a mi
ho5a pha1p
ho5a pha63m
ho5a si4
ho5a tha61t
ho5a tie61t
ho5a vo6 d9o7n chi1
ho5c ba5
ho5c bo63ng
ho5c che61
ho5c chi1nh
ho5c cu5
ho5c d9ie62n
ho5c d9o2i
ho5c d9u7o72ng
ho5c ga5o
ho5c gia3
ho5c gio71i
ho5c ha2m
ho5c ha2nh
ho5c hie65u
ho5c ho3i
ho5c kho1a
ho5c ki2
ho5c ky2
ho5c lo1m
ho5c lo3m
ho5c lu75c
ho5c mo1t
ho5c pha1i
ho5c pha62n
ho5c pha63m
ho5c phi1
ho5c phie65t
ho5c phong
ho5c quan
ho5c si4
ho5c sinh
ho5c ta2i thi pha65n
ho5c ta65p
ho5c thu71c
ho5c thua65t
ho5c thuye61t
ho5c tri2nh
ho5c tro2
ho5c va61n
ho5c ve5t
ho5c vi5
ho5c vie65c
ho5c vie65n
ho5c vie6n
ho5c xa1
ho5p ba1o
ho5p ha2nh
ho5p ma85t
ho6 ha2o
ho6 ha61p
ho6 ho61
ho6 hoa1n
ho61 cha65u
ho61 d9en
ho61 ga
ho61 tie6u
ho61 xi1
ho61c ha1c
ho61i ba61t ca65p
ho61i ca3i
ho61i d9oa1i
ho61i ha3
ho61i ha65n
ho61i ho6n
ho61i lo64i
ho61i lo65
ho61i phie61u
ho61i qua1
ho61i sua61t
ho61i thu1c
ho61i tie61c
ho61ng ha1ch
ho61t hoa3ng
ho61t nhie6n
ho62 bi
ho62 ca62m
ho62 chu3 ti5ch
ho62 chu71a nu7o71c
ho62 d9ie65p
ho62 d9o62
ho62 de64
ho62 ha3i
ho62 he61t
ho62 ho73i
ho62 li
ho62 li tinh
ho62 lo6
ho62 ly
ho62 ly tinh
ho62 nghi
ho62 quang
ho62 so7
ho62 thi3
ho62 thi3 tang bo62ng
ho62 thu3y
ho62 tie6u
ho62 tinh
ho62i a6m
ho62i co61
ho62i co6ng
ho62i cu7
ho62i d9a1p
ho62i du7o7ng
ho62i gia1o
ho62i ho65p
ho62i hu7o7ng
ho62i hu7u
ho62i ki1
ho62i ky1
ho62i loan
ho62i lu2ng
ho62i mo6n
ho62i phu5c
ho62i quang
ho62i qui
ho62i quy
ho62i sinh
ho62i su71c
ho62i ta6m
ho62i ti3nh
ho62i ti4nh
ho62i to61
ho62i tu5c
ho62i tu7o73ng
ho62i u71c
ho62i va8n
ho62i xua6n
ho62n ha65u
ho62n mai
ho62n nhie6n
ho62n pha1ch
ho62n tho7
ho62n vi1a
ho62n xie6u pha1ch la5c
ho62ng ba5ch
ho62ng bi2
ho62ng ca62u
ho62ng d9a2o
ho62ng d9ie62u
ho62ng d9o7n
ho62ng die65p
ho62ng ha2o
ho62ng ha5c
ho62ng ho65c
ho62ng hoa
ho62ng hoang
ho62ng huye61t ca62u
ho62ng la6u
ho62ng lo6
ho62ng mao
ho62ng ngo5c
ho62ng ngoa5i
ho62ng nhan
ho62ng nhan ba5c me65nh
ho62ng nhan ba5c pha65n
ho62ng nhan d9a trua6n
ho62ng nhung
ho62ng phu1c
ho62ng qua62n
ho62ng qua6n
ho62ng que61
ho62ng sa81c
ho62ng ta6m
ho62ng tha65p tu75
ho62ng thu3y
ho62ng tra62n
ho62ng xie6m
ho62ng y gia1o chu3
ho63 chu1a
ho63 chuo61i
ho63 co61t
ho63 danh
ho63 hang
ho63 kha63u
ho63 lang
ho63 lo61n
ho63 lu73a
ho63 mang
ho63 ngu7o7i
ho63 nhu5c
ho63 pha1ch
ho63 phu2
ho63 phu5 sinh ho63 tu73
ho63 the5n
ho63 tra6u
ho63 tru7o71ng
ho63 tu7o71ng
ho63n ha ho63n he63n
ho63n ha2 ho63n he63n
ho63n he63n
ho63ng he63nh
ho64 hue65
ho64 tro75
ho64 tu7o7ng
ho64n canh ho64n cu7
ho64n chie61n
ho64n d9o65n
ho64n danh
ho64n giao
ho64n ha2o
ho64n ho61ng
ho64n ho75p
ho64n la1o
ho64n loa5n
ho64n mang
ho64n qua6n
ho64n qua6n ho64n quan
ho64n so61
ho64n ta5p
ho64n thu75c
ho64n xu7o75c
ho65 chie61u
ho65 d9e6
ho65 gia1
ho65 kha63u
ho65 la5i
ho65 li1
ho65 ly1
ho65 ma5ng
ho65 me65nh
ho65 pha1p
ho65 pha1p ca81n tra81t
ho65 sa3n
ho65 si4
ho65 sinh
ho65 tang
ho65 tha6n
ho65 ti5ch
ho65 to61ng
ho65 tri2
ho65 ve65
ho65c to61c
ho65i a1i hu74u
ho65i ba1o
ho65i cha63n
ho65i cho75
ho65i chu2a
ho65i chu71ng
ho65i chu74 tha65p d9o3
ho65i d9a2m
ho65i d9o62ng
ho65i d9o62ng bo65 tru7o73ng
ho65i d9o62ng chi1nh phu3
ho65i d9o62ng d9e62 hi2nh
ho65i d9o62ng ki3 lua65t
ho65i d9o62ng ky3 lua65t
ho65i d9o62ng nha2 nu7o71c
ho65i d9o62ng nha6n da6n
ho65i d9o62ng qua3n tri5
ho65i d9oa2n
ho65i die64n
ho65i gia3ng
ho65i he2
ho65i ho5a
ho65i ho5p
ho65i ho75p thie65n
ho65i ki1n
ho65i kie61n
ho65i le64
ho65i nghi5
ho65i nghi5 ba2n tro2n
ho65i ngo65
ho65i nguye6n
ho65i nha65p
ho65i qua1n
ho65i so73
ho65i su7
ho65i te62
ho65i tha1nh
ho65i tha3o
ho65i tha63m
ho65i tha63m nha6n da6n
ho65i thao
ho65i thi1
ho65i thoa5i
ho65i thu7o7ng
ho65i tru7o72ng
ho65i tru7o73ng
ho65i tu5
ho65i vie6n
ho65i y1
ho65p chu74a cha1y
ho65p d9e6m
ho65p d9en
ho65p gia3m to61c
ho65p que5t
ho65p so61
ho65p thoa5i
ho65p thu7
ho65p to61c d9o65
ho65t co7m
ho6i ha1m
ho6i ri2nh
ho6i tanh
ho6i tho61i
ho6m ki2a
ho6m kia
ho6m mai
ho6m nay
ho6m qua
ho6m so71m
ho6n a1m
ho6n hi1t
ho6n le64
ho6n me6
ho6n nha6n
ho6n pho61i
ho6n qua6n
ho6n thu1
ho6n thu7
ho7 ha3i
ho7 ho3ng
ho7 ho71
ho71 he6nh
ho71n ho73
ho71p ho62n
ho71t ha3i
ho71t ho7 ho71t ha3i
ho71t le3o
ho71t to1c
ho72 hu74ng
ho72i ho75t
ho72n do64i
ho72n duye6n tu3i pha65n
ho72n gia65n
ho72n ma1t
ho72n oa1n
ho72n tra1ch
ho72n tu3i
ho73 hang
ho73i da5
ho73i lo2ng
ho74i o6i
ho74i o7i
ho75m hi4nh
ho75m mi2nh
ho75p a6m
ho75p ca
ho75p ca1ch
ho75p ca63n
ho75p cha61t
ho75p d9e62
ho75p d9ie63m
ho75p d9o62ng
ho75p doanh
ho75p hie61n
ho75p kha63u
ho75p kim
ho75p kim ma2u
ho75p kim trung gian
ho75p le65
ho75p li1
ho75p li1 ho1a
ho75p lu75c
ho75p lu7u
ho75p ly1
ho75p ly1 ho1a
ho75p nha61t
ho75p pha1p
ho75p pha1p ho1a
ho75p pha62n
ho75p qua62n
ho75p so61
ho75p ta1c
ho75p ta1c ho1a
ho75p ta1c vie6n
ho75p ta1c xa4
ho75p ta1ng
ho75p ta61u
ho75p tan
ho75p tha2nh
ho75p tho72i
ho75p thu71c
ho75p thu71c ho1a
ho75p ti2nh ho75p li1
ho75p ti2nh ho75p ly1
ho75p tu73
ho75p tuye63n
ho75p xu7o71ng
ho75p y1
ho7i d9a6u ma2
ho7i ha1m
ho7i hu7o71m
ho7i hu7o71ng
ho7i nga5t
ho7i nu7o71c
ho7i su71c
ho7n bao gio72 he61t
ho7n bu2 ke1m
ho7n ho71n
ho7n nu74a
ho7n thie65t
hoa bo62 ca6u
hoa ca1i
hoa ca2 hoa ca3i
hoa cha6n mu1a tay
hoa cu1c
hoa cu7o7ng
hoa d9a8ng
hoa d9e2n
hoa d9o62ng tie62n
hoa gia61y
hoa ha65u
hoa hie6n
hoa ho2e
hoa ho2e hoa so1i
hoa ho62ng
hoa hoe1t
hoa kho6i
hoa la1
hoa la1 ca2nh
hoa lan
hoa le65
hoa li1
hoa lie64u
hoa lo7
hoa lo75i
hoa loa ke2n
hoa ly1
hoa ma2u
hoa ma62u
hoa me1p de6
hoa mi4
hoa mo4m cho1
hoa mo4m so1i
hoa mo6i
hoa mu7o72i gio72
hoa my4
hoa nguye65t
hoa nie6n
hoa no6
hoa qua3
hoa ra6m
hoa so1i
hoa ta2n nhi5 ru74a
hoa tai
hoa tay
hoa thi5
hoa ti2
hoa ti2nh
hoa tie6n
hoa tie6u
hoa tigo6n
hoa tu75
hoa ty2
hoa va8n
hoa vie6n
hoa1n ca3i
hoa1n d9o63i
hoa1n du5
hoa1n vi5
hoa2i ba4o
hoa2i ca3m
hoa2i co63
hoa2i cu3a
hoa2i nghi
hoa2i nie65m
hoa2i phi1
hoa2i so7n
hoa2i thai
hoa2i tu7o73ng
hoa2i vo5ng
hoa2n bi5
hoa2n ca3nh
hoa2n ca62u
hoa2n chi3nh
hoa2n co6ng
hoa2n ha3o
hoa2n ho62n
hoa2n lu7o7ng
hoa2n lu7u
hoa2n mi4
hoa2n my4
hoa2n nguye6n
hoa2n ta61t
hoa2n tha2nh
hoa2n thie65n
hoa2n toa2n
hoa2n tra3
hoa2n tu5c
hoa2n vu4
hoa2ng a6n
hoa2ng anh
hoa2ng ba1
hoa2ng ba2o
hoa2ng ca62m
hoa2ng cung
hoa2ng d9a2n
hoa2ng d9a3n
hoa2ng d9a5o
hoa2ng d9e61
hoa2ng d9o71i
hoa2ng gia
hoa2ng gia1p
hoa2ng ha65u
hoa2ng ho6n
hoa2ng ki2
hoa2ng kim
hoa2ng lan
hoa2ng lie6n
hoa2ng pha1i
hoa2ng quye63n
hoa2ng tha1i ha65u
hoa2ng tha1i tu73
hoa2ng tha2nh
hoa2ng tha61t
hoa2ng tha6n
hoa2ng tha6n quo61c thi1ch
hoa2ng thie6n
hoa2ng tho63
hoa2ng thu7o75ng
hoa2ng tinh
hoa2ng to65c
hoa2ng to6n
hoa2ng trie62u
hoa2ng tru2ng
hoa2ng tu73
hoa2ng tuye62n
hoa2ng ye61n
hoa2nh ca1ch
hoa2nh ca1ch mo6
hoa2nh d9o65
hoa2nh ha2nh
hoa2nh phi
hoa2nh tha1nh
hoa2nh tra1ng
hoa2nh trie65t
hoa3ng ho61t
hoa3ng ho62n
hoa3ng loa5n
hoa3ng so75
hoa4n binh
hoa4n binh chi ke61
hoa4n xung
hoa5ch d9i5nh
hoa5ch ho5e
hoa5i sinh
hoa5i thu7
hoa5i tu73
hoa5n d9o62
hoa5n lo65
hoa5n na5n
hoa5n quan
hoa5nh ho5e
hoa5nh pha1t
hoa5nh ta1n
hoa5nh ta2i
hoa5t ba1t
hoa5t ba3n
hoa5t ca3nh
hoa5t cha61t
hoa5t d9a62u
hoa5t d9o65ng
hoa5t hi2nh
hoa5t ho1a
hoa5t ho5a
hoa5t huye61t
hoa5t ke6
hoa5t ki5ch
hoa5t lu75c
hoa5t na1o
hoa5t na1o vie6n
hoa5t tha5ch
hoa5t ti1nh
hoa5t tinh
hoa5t tu7o75ng
hoa81c hu7o7ng
hoa81c le6
hoa81c loa5n
hoa85c gia3
hoai mu5c
hoan hi3
hoan ho6
hoan hy3
hoan la5c
hoan nghe6nh
hoan nghinh
hoan to61ng
hoang ba1o
hoang d9a2ng
hoang d9a3o
hoang d9u7o72ng
hoang da4
hoang da5i
hoang da6m
hoang ho1a
hoang hoa1c
hoang la5nh
hoang lie6u
hoang ma5c
hoang mang
hoang phe61
hoang phi1
hoang so7
hoang ta2n
hoang thai
hoang toa2ng
hoang tu7o73ng
hoang va81ng
hoang vu
hoe hoe
hoen gi3
hoen o61
hoen ri3
hoi ho1p
hom hem
hom ho3m
hong ho1ng
hu hu
hu1 hi1
hu1 ho5a
hu1 ho62n
hu1 ho62n hu1 vi1a
hu1 tim
hu1 vi1a
hu1ng chanh
hu1ng cho1
hu1ng do63i
hu1ng du4i
hu1ng ha81ng
hu1ng li2u
hu1ng que61
hu1p hi1p
hu1t chi1ch
hu1t ho62n
hu1t ma1u hu1t mu3
hu1t ma65t
hu1t xa1ch
hu1y ki5
hu2 do5a
hu2i hu5i
hu2m beo
hu2n ha5p
hu2n va2o
hu2ng bie65n
hu2ng ca
hu2ng cu71
hu2ng cu7o72ng
hu2ng du4ng
hu2ng ha65u
hu2ng ho62n
hu2ng ho63
hu2ng hoa2ng
hu2ng hu2ng ho63 ho63
hu2ng hu5c
hu2ng khi1
hu2ng ma5nh
hu2ng ta6m
hu2ng tra1ng
hu2ng vi4
hu3 ba5i
hu3 hi3
hu3 ho1a
hu3 la65u
hu3 nho
hu3 tie61u
hu3 tu5c
hu3n hoa83n
hu3y ba1ng
hu3y bo3
hu3y die65t
hu3y hoa5i
hu5c ha85c
hu5t ha64ng
hu7 a3o
hu7 ca61u
hu7 d9o61n
hu7 danh
hu7 ha5i
hu7 hao
hu7 ho3ng
hu7 ho61t
hu7 hu7 thu75c thu75c
hu7 huye62n
hu7 kho6ng
hu7 nhu7o75c
hu7 so61
hu7 tha6n
hu7 tru7o7ng thanh the61
hu7 tu72
hu7 va8n
hu7 vi5
hu7 vinh
hu7 vo6
hu71a ha4o
hu71a he5n
hu71a ho6n
hu71a hu7o7u hu71a vu7o75n
hu71ng chi1
hu71ng chi5u
hu71ng gio1
hu71ng kho73i
hu71ng thu1
hu71ng ti2nh
hu72 hu72
hu72ng hu75c
hu74ng ho72
hu74u a1i
hu74u bang
hu74u bie6n
hu74u co7
hu74u d9i5nh lua65n
hu74u danh vo6 thu75c
hu74u du4ng vo6 mu7u
hu74u du5ng
hu74u du75c
hu74u ha3o
hu74u ha5n
hu74u hi2nh
hu74u hie65u
hu74u i1ch
hu74u khuynh
hu74u li1
hu74u ly1
hu74u nga5n
hu74u nghi5
hu74u quan
hu74u sa3n
hu74u sa81c vo6 hu7o7ng
hu74u sinh
hu74u sinh vo6 du7o74ng
hu74u su75
hu74u ta2i
hu74u ta2i vo6 ha5nh
hu74u tha62n lua65n
hu74u thanh
hu74u ti1nh
hu74u ti2nh
hu74u ti3
hu74u tra1ch
hu74u tuye61n
hu74u ty3
hu74u xa5 tu75 nhie6n hu7o7ng
hu74u y1
hu75c ho74
hu7ng binh
hu7ng hu73ng
hu7ng kho73i
hu7ng pha61n
hu7ng phe61
hu7ng thi5nh
hu7ng vong
hu7ng vu7o75ng
hu7o71ng d9a5o
hu7o71ng d9a5o sinh
hu7o71ng d9o65ng
hu7o71ng da64n
hu7o71ng da64n vie6n
hu7o71ng du7o7ng
hu7o71ng nghie65p
hu7o71ng ngoa5i
hu7o71ng no65i
hu7o71ng ta6m
hu7o71ng thie65n
hu7o73ng du7o7ng
hu7o73ng la5c
hu7o73ng tho5
hu7o73ng thu5
hu7o73ng u71ng
hu7o7ng a1n
hu7o7ng a63m
hu7o7ng ba2i
hu7o7ng binh
hu7o7ng bo65
hu7o7ng ca3
hu7o7ng chi1nh
hu7o7ng chu3
hu7o7ng chu71c
hu7o7ng co61ng
hu7o7ng do4ng
hu7o7ng du4ng
hu7o7ng ha2o
hu7o7ng ho3a
hu7o7ng ho62n
hu7o7ng ho65i
hu7o7ng hoa
hu7o7ng kho1i
hu7o7ng kie63m
hu7o7ng la5nh kho1i ta2n
hu7o7ng li1
hu7o7ng lie65u
hu7o7ng lo65
hu7o7ng lu73a
hu7o7ng ly1
hu7o7ng mu5c
hu7o7ng nguye62n
hu7o7ng nguye6n
hu7o7ng nhu
hu7o7ng phu5
hu7o7ng qua3n
hu7o7ng quan
hu7o7ng sa81c
hu7o7ng sen
hu7o7ng su7
hu7o7ng tha6n
hu7o7ng thi1
hu7o7ng tho6n
hu7o7ng tru7o73ng
hu7o7ng u7o71c
hu7o7ng vi5
hu7o7ng vo2ng
hu7o7u cao co63
hu7o7u sao
hu7o7u xa5
hu7u bo63ng
hu7u canh
hu7u chie61n
hu7u qua5nh
hu7u tri1
hua61n d9a5o
hua61n d9ie62u
hua61n du5
hua61n ho5c
hua61n le65nh
hua61n luye65n
hua61n luye65n vie6n
hua61n thi5
hua61n tu72
hua6n chu7o7ng
hua6n tu7o71c
hue6 ho62ng
hue6 lo75i
hue6 ti2nh
hue61ch hoa1c
hue65 ta6y
hue6nh hoang
hui hu1t
hum hu1p
hun d9u1c
hun hu1t
hung a1c
hung ba5o
hung d9o62
hung du74
hung ha4n
hung ha8ng
hung hie63m
hung khi1
hung pha5m
hung ta2n
hung tha62n
hung thu3
hung tinh
hung to75n
huo61ng chi
huo61ng gi2
huo61ng ho62
huo61ng nu74a
huy chu7o7ng
huy d9o65ng
huy hie65u
huy hoa2ng
huy hoa81c
huy1t gio1
huy1t sa1o
huy2nh huy5ch
huy2nh quang
huy2nh tinh
huy5ch toe5t
huye61t a1p
huye61t a1p cao
huye61t a1p tha61p
huye61t ba2i
huye61t ba5ch
huye61t ca62u
huye61t chie61n
huye61t di5ch
huye61t du5
huye61t gia1c
huye61t he65
huye61t ho5c
huye61t khi1
huye61t ma5ch
huye61t qua3n
huye61t sa81c to61
huye61t thanh
huye61t tho61ng
huye61t thu7
huye61t to65c
huye61t tra62m
huye61t tu7o7ng
huye62n a3o
huye62n bi1
huye62n chu71c
huye62n die65u
huye62n ho5c
huye62n hoa85c
huye62n nhie65m
huye62n phu2
huye62n sa6m
huye62n su73
huye62n thoa5i
huye62n ti1ch
huye62n vi
huye64n die65u
huye64n hoa85c
huye64n tu7o73ng
huye65n bo65
huye65n d9o65i
huye65n d9oa2n
huye65n d9u7o72ng
huye65n le65nh
huye65n li5
huye65n ly5
huye65n nha
huye65n thi5
huye65n u3y
huye65n u3y vie6n
huye65t mo65
huye6n co64i xua6n gia2
huye6n d9u7o72ng
huye6n na1o
huye6n thie6n
huye6n thuye6n
huye6n thuye6n xi1ch d9e61
huye6n truye62n
huynh d9e65
huynh d9e65 tu7o7ng ta2n
huynh tru7o73ng
hy hu74u
hy sinh
hy vo5ng
hy1 hu7o71c
hy1 khu1c
hy1 ki5ch
hy1 tru7o72ng
hy1 vie65n
hy3 ti1n
hy3 xa3
i to72
i1 a i1 o71i
i1 o71i
i1 oa83ng
i1ch du5ng
i1ch ki3
i1ch ki3 ha5i nha6n
i1ch ky3
i1ch ky3 ha5i nha6n
i1ch lo75i
i1ch ma64u
i1ch nu7o71c lo75i da6n
i1ch quo61c lo75i da6n
i1ch xi2
i1t la6u
i1t nha61t
i1t nhie62u
i1t nu74a
i1t o3i
i1t oi
i1t ra
i2 a2 i2 a5ch
i2 a5ch
i2 a62m
i2 o5p
i2 oa5p
i2 xe2o
i2n i5t
i2nh oa2ng
i3 e6
i3 eo
i3a cha3y
i3u xi2u
im a3
im a81ng
im ba85t
im i3m
im la85ng
im li2m
im pha81c
im pha8ng pha81c
im re
im thi1t
im thin thi1t
in a61n
in d9a1
in he65t
in i1t
in i3n
in kim
in laser
in lito
in lu7o71i
in nhu7
in nhuo65m
in offset
in opset
in opxet
in phun
in ro6ne6o6
in roneo
in tha5ch
in tha5ch ba3n
in tipo6
in typo
indium gallium nitride
indium tin oxide
inh o3i
inh tai
inh tai nhu71c o1c
ion ho1a
iu i3u
j and j
kali nitrat
kalium nitrat
ke1 d9a62u ngu75a
ke1 ne1
ke1m ca5nh
ke1m co3i
ke1m he2n
ke1n ca1 cho5n canh
ke1n cho5n
ke1o be2 ke1o ca1nh
ke1o be2 ke61t d9a3ng
ke1o bo65
ke1o ca2y tra3 no75
ke1o co
ke1o da2i
ke1o go64
ke1o la5i
ke1o theo
ke1p ha1t
ke2 ke2
ke2 nhe2
ke2m ca85p
ke2m nha2 ke2m nhe2m
ke2m nhe2m
ke2n ba62u
ke2n bo1p
ke2n co
ke2n cor
ke2n cu75a
ke2n ha1t
ke2n ke5t
ke2n tro61ng
ke2o na2i
ke2o ne2o
ke2o nhe2o
ke3 a8n ngu7o72i la2m
ke3 a8n ngu7o72i o73
ke3 ba81c ngu7o72i nam
ke3 ca3
ke3 ca81p
ke3 ca81p ga85p ba2 gia2
ke3 cho75
ke3 cu7o71p
ke3 gian
ke3 i1t ngu7o72i nhie62u
ke3 o73 ngu7o72i d9i
ke3 si4
ke3 thu2
ke3 tro65m
ke3 tung ngu7o72i hu71ng
ke3m nhe3m ke2m nhe2m
ke3o ma2
ke3o nu74a
ke3o ro62i
ke4o ca2 ke4o ke5t
ke4o ke5t
ke5o cao su
ke5o d9a81ng
ke6 bie6n
ke6 khai
ke6 ki1ch
ke6 mo6n
ke6 u1m
ke61 ca65n
ke61 cha6n
ke61 hoa5ch
ke61 hoa5ch ho1a
ke61 hoa5ch ho1a gia d9i2nh
ke61 ma64u
ke61 nghie65p
ke61 nhie65m
ke61 phu5
ke61 sa1ch
ke61 ta65p
ke61 tha61t
ke61 thu72a
ke61 tie61p
ke61 toa1n
ke61 toa1n tru7o73ng
ke61 tu5c
ke61 tu75
ke61 vi5
ke61ch su2
ke61ch xu2
ke61t a1n
ke61t ba5n
ke61t ca61u
ke61t ca61u d9a61t
ke61t ca61u ha5 ta62ng
ke61t cha5
ke61t co3 nga65m va2nh
ke61t cu5c
ke61t cuo65c
ke61t d9o5ng
ke61t d9oa2n
ke61t di1nh
ke61t du7
ke61t duye6n
ke61t giao
ke61t ho6n
ke61t ho75p
ke61t lie64u
ke61t lie6n
ke61t lua65n
ke61t ma5c
ke61t na5p
ke61t nghi4a
ke61t nguye62n
ke61t no61i
ke61t qua3
ke61t tha6n
ke61t thu1c
ke61t tinh
ke61t to1c
ke61t to1c xe to7
ke61t to65i
ke61t toa1n
ke61t tu3a
ke61t tu5
ke61t tu72
ke61t u7o71c
ke62 ca2
ke62 ca65n
ke62 mie65ng lo64
ke62 vai sa1t ca1nh
ke62m che61
ke62n ke62n
ke62nh ca2ng
ke62nh ke65ch
ke62nh ke65nh
ke63 ca3
ke63 ha5nh
ke63 le63
ke63 ra
ke65 ne65
ke65 tha6y
ke65 xa1c
ke65ch co74m
ke65ch co75m
ke6n ke6n
ke6nh kie65u
ke6nh mu7o7ng
ke6nh ra5ch
ke6nh truye62n hi2nh
ke6nh xa1ng
ke6u ca
ke6u ca62u
ke6u ga2o
ke6u go5i
ke6u la
ke6u na2i
ke6u re6u
ke6u tro72i
ke6u van
kem ca6n
kem ca6y
kem co61c
kem ki1
kem ky1
kem que
ken ke1t
keo ba63n
keo cu1
keo kie61t
keo kie65t
keo so7n
keo tai tu7o75ng
keo to7
keo xi3n
keo xu7o7ng
kha kha1
kha1 gia3
kha1 kha63m
kha1c bie65t
kha1c gi2
kha1c ma1u tanh lo2ng
kha1c na2o
kha1c the63
kha1c thu7o72ng
kha1ch ha2ng
kha1ch khi1
kha1ch khu71a
kha1ch qua d9u7o72ng
kha1ch quan
kha1ch quan chu3 nghi4a
kha1ch sa1o
kha1ch sa5n
kha1ch the63
kha1ch ti2nh
kha1ch va4ng lai
kha1i huye61t
kha1i lu7o75c
kha1i lua65n
kha1i nie65m
kha1i qua1t
kha1i qua1t ho1a
kha1i ti1nh
kha1m chu74a
kha1m d9u7o72ng
kha1m nghie65m
kha1m pha1
kha1m xe1t
kha1n d9a2i
kha1n gia3
kha1n ho65
kha1n pho2ng
kha1n thi1nh gia3
kha1n thu3
kha1ng a1n
kha1ng ca1o
kha1ng chie61n
kha1ng cu75
kha1ng nghi5
kha1ng nguye6n
kha1ng sinh
kha1ng the63
kha1ng vie6m
kha1nh chu1c
kha1nh ha5
kha1nh kie65t
kha1nh ta65n
kha1nh tha2nh
kha1nh tie61t
kha1t khao
kha1t ma1u
kha1t vo5ng
kha1u khi3nh
kha2 kha2
kha2n kha2n
kha2nh kha5ch
kha2o kha2o
kha3 a1i
kha3 bie61n
kha3 chuye63n
kha3 di4
kha3 du5ng
kha3 ki1nh
kha3 kie61n
kha3 na8ng
kha3 nghi
kha3 o61
kha3 quan
kha3 thi
kha3 thu3
kha3i ca
kha3i hoa2n
kha3i hoa2n ca
kha3i hoa2n mo6n
kha3n d9a85c
kha3ng kha1i
kha3ng ta3ng
kha3o chu71ng
kha3o co63
kha3o co63 ho5c
kha3o cu71u
kha3o d9i1nh
kha3o di5
kha3o ha5ch
kha3o lua65n
kha3o nghie65m
kha3o quan
kha3o sa1t
kha3o thi1
kha3o thi1ch
kha3o tra
kha5ng na5ng
kha61m kha1
kha61n khu71a
kha61n va1i
kha61p kha kha61p khe63nh
kha61p khe63nh
kha61p kho73i
kha61t kha kha61t khu7o73ng
kha61t khu71a
kha61t khu7o73ng
kha61t la62n
kha61t quanh kha61t qua63n
kha61t si4
kha61t thu75c
kha61u d9a62u
kha61u d9a62u kha61u d9uo6i
kha61u d9uo6i
kha61u hao
kha61u tru72
kha61u tru72 hao mo2n
kha63n ca61p
kha63n ca62u
kha63n hoang
kha63n khoa3n
kha63n na2i
kha63n thie61t
kha63n tru7o7ng
kha63n ye61u
kha63u chie61n
kha63u cung
kha63u d9o65
kha63u d9o65 ti3 d9o61i
kha63u d9o65i
kha63u d9o65i tru7o73ng
kha63u hie65u
kha63u khi1
kha63u le65nh
kha63u ngu74
kha63u pha62n
kha63u thie65t vo6 ba82ng
kha63u trang
kha63u vi5
kha65p kha2 kha65p khie64ng
kha65p khe64nh
kha65p khie64ng
kha65t kha2 kha65t khu72
kha65t kha2 kha65t khu7o74ng
kha65t khu72
kha65t khu7o74ng
kha6m lie65m
kha6m ma5ng
kha6m me65nh
kha6m phu5c
kha6m sai
kha6m su71
kha6m thie6n gia1m
kha6u va1
kha6u va81t
kha81c ba5c
kha81c co61t ghi ta6m
kha81c co61t ghi xu7o7ng
kha81c ghi
kha81c ho5a
kha81c kho63
kha81c khoa3i
kha81c ki3
kha81c ky3
kha81c la65u canh ta2n
kha81c nghie65t
kha81c phu5c
kha81c tinh
kha81m la82m la85m
kha81m la85m
kha81n kha81n
kha81n khi1t
kha81ng khi1t
kha81p cho75 cu2ng que6
kha81p no7i
kha81t khe
kha82ng kha85c
kha83ng d9i5nh
kha83ng kha1i
kha83ng kheo
kha83ng khiu
kha85c kha85c
kha85c khe2
kha85c khu72
kha8m kha81m
kha8m kha83m
kha8n a1o
kha8n a8n
kha8n d9a62u ri2u
kha8n d9o1ng
kha8n go1i
kha8n go1i gio1 d9u7a
kha8n go1i qua3 mu7o71p
kha8n kha81n
kha8n kha83n
kha8n mo3 qua5
kha8n pie6u
kha8n qua2ng
kha8n qua2ng d9o3
kha8n san
kha8n tay
kha8n vuo6ng
kha8n xe61p
kha8ng kha8ng
kha8ng khi1t
khai ba1o
khai bu1t
khai ca8n
khai chie61n
khai co7 la65p nghie65p
khai cuo65c
khai d9ao
khai d9e62
khai die64n
khai gia3ng
khai ha5
khai ha61n
khai ha65u
khai ho1a
khai ho3a
khai ho65i
khai hoa
khai hoa ke61t qua3
khai hoang
khai kha63n
khai khoa1ng
khai ma2o
khai ma5c
khai pha1
khai pho1ng
khai phu7o7ng
khai qua65t
khai quang
khai quo61c
khai quo61c co6ng tha62n
khai sa1ng
khai sanh
khai sinh
khai so7n pha1 tha5ch
khai ta6m
khai tha1c
khai thie6n la65p d9i5a
khai tho6ng
khai trie63n
khai tru72
khai tru7o72ng
khai tru7o7ng
khai tu73
khai vi5
kham kho63
khan hie61m
khang cu7o72ng
khang kha1c
khang kha1ng
khang kie65n
khang ninh
khang trang
khanh kha1ch
khanh tu7o71ng
khao kha1t
khao khao
khao qua6n
khao thu7o73ng
khao vo5ng
khau kha1u
khe kha81t
khe khe1
khe khe4
khe1o le1o
khe1o mie65ng
khe1o mo62m
khe1o mo62m khe1o mie65ng
khe1o tay
khe1p ki1n
khe1p ne1p
khe1t le2n le5t
khe1t le5t
khe1t tie61ng
khe4 kha2ng
khe4 kho5t
khe6 d9o5ng
khe61 co7m
khe61 u7o71c
khe62 kha2
khe65 ne65
khe65nh kha5ng
khe65nh khoa5ng
khe6u giu5c
khe6u go75i
khem kho63
khen khe1t
khen lao
khen ngo75i
khen pho2 ma4 to61t a1o
khen ta85ng
khen thu7o73ng
kheo khe1o
kheo khu7
khi de63
khi ho62i
khi kho6ng
khi ma5n
khi qua6n
khi1 a1p
khi1 a1p ke61
khi1 ca1c
khi1 ca62u
khi1 cacbonic
khi1 carbonic
khi1 cha61t
khi1 co61t
khi1 co6ng
khi1 cu5
khi1 cu5c
khi1 d9o61t
khi1 d9o65ng ho5c
khi1 gio1
khi1 gio71i
khi1 ha65u
khi1 ha65u ho5c
khi1 hie61m
khi1 hu7
khi1 huye61t
khi1 ke1m
khi1 kha1i
khi1 lu75c
khi1 nha5c
khi1 no63
khi1 pha1ch
khi1 qua3n
khi1 quan
khi1 quye63n
khi1 sa81c
khi1 sinh
khi1 so61
khi1 ta2i
khi1 tha3i
khi1 than
khi1 the61
khi1 thie6n nhie6n
khi1 ti4nh ho5c
khi1 tie61t
khi1 tro7
khi1 tu7o75ng
khi1 tu7o75ng ho5c
khi1 tu7o75ng no6ng nghie65p
khi1 tu7o75ng thu3y va8n
khi1 vi5
khi1a ca5nh
khi1ch ba1c
khi1ch d9o65ng
khi1ch le65
khi1ch no65
khi1t khao
khi1t khi2n khi5t
khi1t khi5t
khi1t ri5t
khi2n khi5t
khi3 d9o65c
khi3 d9o65t
khi3 da5ng ngu7o72i
khi3 gio1
khi3 ho co2 ga1y
khie61m die65n
khie61m khuye61t
khie61m nha4
khie61m thi1nh
khie61m thi5
khie61m thu75c
khie61p d9a3m
khie61p d9o73m
khie61p nhu7o75c
khie61p so75
khie61p vi1a
khie61p vi1a kinh ho62n
khie61u kie65n
khie61u na5i
khie61u oan
khie61u to61
khie63n tra1ch
khie6m cung
khie6m nhu7o72ng
khie6m nhu7o75ng
khie6m to61n
khie6m xu7ng
khie6n che61
khie6n cu7o74ng
khie6ng va1c
khie6u chie61n
khie6u da6m
khie6u ha61n
khie6u khi1ch
khie6u vu4
khin khi1t
khinh ba5c
khinh bi3
khinh binh
khinh chie61n
khinh de63
khinh khi
khinh khi1
khinh khi1 ca62u
khinh khi1ch
khinh khi3nh
khinh ki5 binh
khinh ky5 binh
khinh ma5n
khinh mie65t
khinh nho72n
khinh qua6n
khinh re3
khinh sua61t
khinh thi5
khinh thu7o72ng
kho ba4i
kho ba5c
kho quy4
kho ta2ng
kho ta2u
kho to65
kho1 a8n kho1 no1i
kho1 chi5u
kho1 coi
kho1 d9a8m d9a8m
kho1 de64
kho1 ga85m
kho1 kha8n
kho1 lo2ng
kho1 ngu7o72i de64 ta
kho1 ngu7o72i kho1 ta
kho1 nho5c
kho1 o73
kho1 ti1nh
kho1 ti1nh kho1 ne61t
kho1a ke1o
kho1a lua65n
kho1a no2ng
kho1a sinh
kho1a so61
kho1a so63
kho1a tri2nh
kho1c d9u71ng kho1c ngo62i
kho1c da5 d9e62
kho1c do73 me61u do73
kho1c lo1c
kho1c than
kho1e ha5nh
kho1i hu7o7ng
kho1i lu73a
kho1i su7o7ng
kho2 khe2
kho2m kho2m
kho2ng kho2ng
kho3a la61p
kho3a tha6n
kho3a tu73
kho3e khoa81n
kho3e ma5nh
kho3e nhu7 va6m
kho3e re
kho3i pha3i no1i
kho3i vo2ng cong d9uo6i
kho5t khe5t
kho6 ca82n
kho6 cu71ng
kho6 d9e1t
kho6 da62u
kho6 da62u la1
kho6 ha5n
kho6 hanh
kho6 he1o
kho6 kha1t
kho6 kha83ng
kho6 khan
kho6 kho61c
kho6 kho6ng kho61c
kho6 kie65t
kho6 la5nh
kho6 mo65c
kho6 ra1o
kho6 rang
kho6 ro1c
kho6 va82n
kho61 d9o3
kho61 da6y
kho61 lu5c
kho61 ra1ch
kho61 ra1ch a1o o6m
kho61 son bo2n kho61 na6u
kho61 ta3i
kho61 va2ng
kho61 xanh
kho61c ha5i
kho61c lie65t
kho61i lu7o75ng
kho61i pho61
kho61i u
kho61n cu2ng
kho61n d9o61n
kho61n kho1
kho61n kho63
kho61n kie61p
kho61n mo65t no64i
kho61n na5n
kho61n qua64n
kho61ng che61
kho61ng chi3
kho63 a3i
kho63 chie61n
kho63 chu3
kho63 co6ng
kho63 cu75c
kho63 d9au
kho63 d9o65c
kho63 di5ch
kho63 ha3i
kho63 ha5nh
kho63 hi2nh
kho63 ho5c
kho63 luye65n
kho63 mo65t no64i
kho63 na4o
kho63 nhu5c
kho63 nhu5c ke61
kho63 no64i
kho63 qua
kho63 sa6m
kho63 sa6m nam
kho63 sai
kho63 so73
kho63 ta65n cam lai
kho63 ta6m
kho63 tha6n
kho63ng lo62
kho63ng tu7o71c
kho6i ha2i
kho6i khoa
kho6i ngo6
kho6i nguye6n
kho6i phu5c
kho6i vi4
kho6n cu2ng
kho6n ho62n
kho6n khe1o
kho6n le4
kho6n lo3i
kho6n lo71n
kho6n lu7o72ng
kho6n ngoan
kho6n nguo6i
kho6n nha2 da5i cho75
kho6n thie6ng
kho6n xie61t
kho6ng ba2o
kho6ng bie61t chu72ng
kho6ng bo72 be61n
kho6ng bu2
kho6ng ca1nh ma2 bay
kho6ng chi3
kho6ng chie61n
kho6ng chu72ng
kho6ng d9a62u kho6ng d9u4a
kho6ng d9a6u
kho6ng d9a6u va2o d9a6u
kho6ng d9o65i tro72i chung
kho6ng du7ng
kho6ng gian
kho6ng he5n ma2 ne6n
kho6ng i1t thi2 nhie62u
kho6ng ke2n kho6ng tro61ng
kho6ng khe1o
kho6ng khi1
kho6ng ki1ch
kho6ng le4
kho6ng lu75c
kho6ng lu7u
kho6ng ma61y khi
kho6ng mo6n
kho6ng nhie62u thi2 i1t
kho6ng nhu74ng
kho6ng no1i kho6ng ra82ng
kho6ng pha65n
kho6ng qua6n
kho6ng ta2i gi2
kho6ng ta2i na2o
kho6ng ta85c
kho6ng the63
kho6ng the63 na2o
kho6ng tie62n khoa1ng ha65u
kho6ng tra1ch
kho6ng trung
kho6ng tu7o73ng
kho6ng va65n
kho7 kho71
kho72 da5i
kho72 kha5o
kho73i binh
kho73i chie61n
kho73i co6ng
kho73i d9a62u
kho73i d9ie63m
kho73i d9o65ng
kho73i ha2nh
kho73i ha61n
kho73i kie65n
kho73i loa5n
kho73i nghi4a
kho73i nghie65p
kho73i nguo62n
kho73i nguye6n
kho73i pha1t
kho73i sa81c
kho73i su75
kho73i tha3o
kho73i thu3y
kho73i to61
kho73i tranh
kho73i tu73
kho73i xu7o71ng
kho7i go75i
kho7i kho7i
kho7i ma2o
khoa ba3ng
khoa cha6n mu1a tay
khoa cu73
khoa danh
khoa gia1o
khoa gia1p
khoa ho5c
khoa ho5c co7 ba3n
khoa ho5c ki4 thua65t
khoa ho5c ky4 thua65t
khoa ho5c nha6n va8n
khoa ho5c qua6n su75
khoa ho5c tu75 nhie6n
khoa ho5c u71ng du5ng
khoa ho5c vie64n tu7o73ng
khoa ho5c xa4 ho65i
khoa hoa5n
khoa mu5c
khoa ngoa5i
khoa no65i
khoa tru7o72ng
khoa tru7o7ng
khoa1c a1o
khoa1c la1c
khoa1i ca3m
khoa1i ca3m tha63m mi4
khoa1i ca3m tha63m my4
khoa1i cha1
khoa1i chi1
khoa1i hoa5t
khoa1i kha63u
khoa1i la5c
khoa1i tra1
khoa1n sa3n
khoa1n tra81ng
khoa1n u7o71c
khoa1ng cha61t
khoa1ng d9a4ng
khoa1ng d9a5t
khoa1ng da65t
khoa1ng sa2ng
khoa1ng sa2ng ho5c
khoa1ng sa3n
khoa1ng tha5ch
khoa1ng the63
khoa1ng va65t
khoa1ng va65t ho5c
khoa1t d9a5t
khoa3n d9a4i
khoa3ng a6m
khoa3ng ca1ch
khoa3ng kho6ng
khoa3ng khoa1t
khoa3nh kha81c
khoa81ng la61y khoa81ng d9e63
khoa82m khoa85m
khoai d9ao
khoai dong
khoai khoa1i
khoai lang
khoai ma2i
khoai mi2
khoai mo6n
khoai mo74
khoai mu2a
khoai nu7a
khoai nu7o71c
khoai rie62ng
khoai so5
khoai ta6y
khoai ti1a
khoai tru5ng
khoai tu72
khoai va5c
khoan d9a4i
khoan dung
khoan ha65u
khoan ho2a
khoan ho62ng
khoan khoa1i
khoan nhu7o75ng
khoan thai
khoan thu71
khoang nha5c
khoanh tay
khoanh tay chi5u che61t
khoanh tay ru3 a1o
khoe khoang
khoe me4
khom khom
khom lu7ng uo61n go61i
khu bie65t
khu che61 xua61t
khu co6ng nghie65p
khu d9e65m
khu d9o6 thi5
khu d9o65i
khu phi qua6n su75
khu pho61
khu ta65p the63
khu tru1
khu tru2 ma65t
khu tru5c
khu tru5c ha5m
khu tu75 tri5
khu u3y
khu vu75c
khu xu73
khu1c chie61t
khu1c co6n ca62u
khu1c khi1ch
khu1c khuy3u
khu1c ma81c
khu1c nho6i
khu1c no6i
khu1c xa5
khu1m na khu1m nu1m
khu1m nu1m
khu1ng kha81ng
khu2 khi2
khu2 kho72
khu2 khu5
khu2ng khu2ng
khu2ng khu5c
khu3ng bo61
khu3ng bo61 tra81ng
khu3ng hoa3ng
khu3ng hoa3ng chi1nh tri5
khu3ng hoa3ng kinh te61
khu3ng khi3nh
khu3ng khie61p
khu3ng long
khu5ng khie65ng
khu5t khi5t
khu7 khu7
khu71 ho62i
khu71 lai
khu71u gia1c
khu72 khu72
khu73 tru2ng
khu7o71c tu72
khua cha6n mu1a tay
khua chie6ng gio1ng tro61ng
khua chie6ng go4 mo4
khua chie6ng go4 tro61ng
khua chuo6ng go4 mo4
khua d9i khua la5i
khua khoa81ng
khua mo6i mu1a me1p
khua61t bo1ng
khua61t khu1c
khua61t ne3o
khua61t nu1i
khua61t phu5c
khua61t ta61t
khua61y d9a3o
khua61y d9o65ng
khua61y ro61i
khua6n va1c
khua6y kho3a
khue6 ca1c
khue6 pho2ng
khue61ch d9a5i
khue61ch khoa1c
khue61ch ta1n
khue61ch tru7o7ng
khum khum
khung ca3nh
khung cu73i
khung gia1
khung hi2nh pha5t
khung tha2nh
khuo6n da5ng
khuo6n hi2nh
khuo6n kho63
khuo6n ma64u
khuo6n ma85t
khuo6n nha5c
khuo6n phe1p
khuo6n sa1o
khuo6n thie6ng
khuo6n thu71c
khuo6n va2ng thu7o71c ngo5c
khuo6n vie6n
khuo6n xanh
khuy ba61m
khuy te61t
khuy2nh tay ngai
khuya khoa81t
khuya so71m
khuye61n ca1o
khuye61n du5
khuye61n ho5c
khuye61n khi1ch
khuye61n la6m
khuye61n ma4i
khuye61n ma5i
khuye61n nghi5
khuye61n ngu7
khuye61n no6ng
khuye61n ta2i
khuye61n thie65n
khuye61t d9ie63m
khuye61t danh
khuye61t ha1m
khuye61t ta65t
khuye61t thie61u
khuye63n ma4
khuye63n u7ng
khuye6n ba3o
khuye6n can
khuye6n do64
khuye6n gia1o
khuye6n gia3i
khuye6n lo7n
khuye6n nhu3
khuye6n ra8n
khuynh d9a3o
khuynh die65p
khuynh gia ba5i sa3n
khuynh hu7o71ng
khuynh loa1t
khuynh quo61c khuynh tha2nh
khuynh tha2nh
ki bo
ki co1p
ki o61t
ki1 a6m
ki1 a6m pha1p
ki1 ca3 hai tay
ki1 chu3
ki1 co1p
ki1 cu7o75c
ki1 gia3
ki1 giam
ki1 gu73i
ki1 hie65u
ki1 hie65u ho5c
ki1 ho5a
ki1 ke61t
ki1 lo6
ki1 lu5c
ki1 ninh
ki1 qui4
ki1 quy4
ki1 sinh
ki1 sinh tru2ng
ki1 su75
ki1 ta81t
ki1 te6n
ki1 tha1c
ki1 tu1c
ki1 tu1c xa1
ki1 tu75
ki1 u71c
ki1 va4ng
ki1ch ca62u
ki1ch co74
ki1ch d9o65ng
ki1ch du5c
ki1ch gia1
ki1ch hoa5t
ki1ch pha1t
ki1ch ta61c
ki1ch thi1ch
ki1ch thi1ch to61
ki1ch thu7o71c
ki1ch to61
ki1ch u71ng
ki1n co63ng cao tu7o72ng
ki1n d9a1o
ki1n ke4
ki1n mi1t
ki1n nhe4
ki1n nhie65m
ki1n nhu7 bu7ng
ki1n tie61ng
ki1nh a3nh
ki1nh ca63n
ki1nh ca65n
ki1nh d9o63i ma2u
ki1nh du7o74ng mu5c
ki1nh hie63n vi
ki1nh hie63n vi d9ie65n tu73
ki1nh la4o
ki1nh la4o d9a81c tho5
ki1nh lu1p
ki1nh ma1t
ki1nh me61n
ki1nh ne63
ki1nh nhi vie64n chi
ki1nh phu5c
ki1nh ra6m
ki1nh thie6n va8n
ki1nh thuo61c
ki1nh tie62m vo5ng
ki1nh tro5ng
ki1nh va5n hoa
ki1nh vie64n
ki1nh vie64n vo5ng
ki1nh ye6u
ki1p cha62y
ki1p vi sai
ki2 a3o
ki2 bi1
ki2 binh
ki2 ca5ch
ki2 co5
ki2 co6ng
ki2 cu2ng
ki2 cu5c
ki2 cu75u
ki2 d9a2
ki2 d9a2i
ki2 di5
ki2 die65u
ki2 gio6ng
ki2 ha2o
ki2 ha5n
ki2 hoa di5 tha3o
ki2 ke2o
ki2 kho6i
ki2 khu
ki2 la4o
ki2 la5
ki2 la6n
ki2 mu5c
ki2 ngo65
ki2 nho6ng
ki2 phie61u
ki2 phu2ng d9i5ch thu3
ki2 qua1i
ki2 qua85c
ki2 quan
ki2 ta2i
ki2 ta65p
ki2 tha65t
ki2 thi5
ki2 thu1
ki2 thu3
ki2 thu3y
ki2 thu75c
ki2 ti1ch
ki2 ti2nh
ki2 tra6n
ki2 vi4
ki2 vo5ng
ki2 ye6n
ki2m co65ng lu75c
ki2m giu74
ki2m ha4m
ki2m ke5p
ki2m ne1n
ki2n ki2n
ki2n ki5t
ki2nh d9i5ch
ki2nh nga5c
ki2nh nghe6
ki2nh ngu7
ki3 cu7o7ng
ki3 ha2 ho5c
ki3 lu5c
ki3 lua65t
ki3 nguye6n
ki3 nie65m
ki3 va65t
ki3 ye61u
ki4 ca2ng
ki4 lu7o74ng
ki4 na8ng
ki4 nghe65
ki4 nghe65 gia
ki4 nu74
ki4 su7
ki4 thua65t
ki4 thua65t so61
ki4 thua65t vie6n
ki4 ti1nh
ki4 xa3o
ki4u ca2 ki4u ki5t
ki4u ki5t
ki5 binh
ki5 binh bay
ki5 binh thie61t gia1p
ki5 khi1
ki5 ma4
ki5 nu7o71c
ki5 ro7
ki5 si4
ki5ch ba3n
ki5ch ba3n phim
ki5ch ca6m
ki5ch chie61n
ki5ch chu3ng
ki5ch co5t
ki5ch co75m
ki5ch cu7o7ng
ki5ch gia
ki5ch ha1t
ki5ch lie65t
ki5ch mu5c
ki5ch nga81n
ki5ch nghe65
ki5ch nha5c
ki5ch no1i
ki5ch pha1t
ki5ch si4
ki5ch ta1c gia
ki5ch tho7
ki5ch ti1nh
ki5ch tru7o72ng
ki5p tho72i
kia ma2
kie61m a8n
kie61m cha1c
kie61m chuye65n
kie61m cung
kie61m hie65p
kie61m kha1ch
kie61m thua65t
kie61n bo2 mie65ng che1n
kie61n ca1nh
kie61n ca2ng
kie61n co3
kie61n d9en
kie61n gia3 nha61t pha65n
kie61n gia3i
kie61n gia3ng
kie61n gio1
kie61n hie65u
kie61n la65p
kie61n lu73a
kie61n nghi5
kie61n quo61c
kie61n ta5o
kie61n ta5o ho5c
kie61n ta65p
kie61n thie61t
kie61n thie61t co7 ba3n
kie61n thu71c
kie61n tru1c
kie61n tru1c d9a1
kie61n tru1c d9i5a cha61t
kie61n tru1c su7
kie61n tru1c thu7o75ng ta62ng
kie61n va2ng
kie61n va8n
kie61n vo61ng
kie61ng ma1t
kie61t li5
kie61t ly5
kie61t xa1c
kie61u tu72
kie62m a1p
kie62m che61
kie62m thu1c
kie62m ti1nh
kie62m to3a
kie62n kho6n
kie62n kie62n
kie62u ba2o
kie62u cu7
kie62u da6n
kie62u die64m
kie62u ho61i
kie63m chu71ng
kie63m d9e61m
kie63m d9i5nh
kie63m d9i5nh vie6n
kie63m d9ie63m
kie63m di5ch
kie63m duye65t
kie63m ho1a
kie63m ho1a vie6n
kie63m ho5c
kie63m ke6
kie63m la6m
kie63m la6m vie6n
kie63m nga6n
kie63m nghie65m
kie63m ngu7
kie63m nha65n
kie63m pha63m
kie63m sa1t
kie63m sa1t vie6n
kie63m soa1t
kie63m tha3o
kie63m thu73
kie63m toa1n
kie63m toa1n vie6n
kie63m tra
kie63m tra vie6n
kie63m tu
kie63u ca1ch
kie63u da1ng
kie63u ma64u
kie63u su71c
kie64ng cha6n
kie64ng go1t
kie65m lo72i
kie65m u7o71c
kie65n ca1o
kie65n khang
kie65n toa2n
kie65n tu5ng
kie65n tu7o71ng
kie65t cu2ng
kie65t hie65t
kie65t lu75c
kie65t que65
kie65t su71c
kie65t ta1c
kie65t xua61t
kie6m a1i
kie6m nhie65m
kie6m ti1nh
kie6m toa2n
kie6n co61
kie6n co61 ho1a
kie6n cu7o72ng
kie6n d9i5nh
kie6n du4ng
kie6n gan
kie6n nghi5
kie6n nha64n
kie6n quye61t
kie6n ta6m
kie6n tri2
kie6n trinh
kie6n trung
kie6ng cu74
kie6ng de2
kie6ng khem
kie6ng ki5
kie6ng ky5
kie6ng ne63
kie6ng so75
kie6u ba5c
kie6u binh
kie6u ca8ng
kie6u du4ng
kie6u ha4nh
kie6u hu2ng
kie6u ki2
kie6u ky2
kie6u nga5o
kie6u sa
kie6u xa
kilo6me1t vuo6ng
kim anh
kim anh tu73
kim ba3n vi5
kim ba8ng
kim ca3i
kim chi3 nam
kim co63
kim cu1c
kim cu7o7ng
kim d9an
kim d9o62ng
kim d9o7n
kim giao
kim ho3a
kim hoa2n
kim kha1nh
kim khi1
kim lan
kim loa5i
kim loa5i d9en
kim loa5i hie61m
kim loa5i ho5c
kim loa5i kie62m
kim loa5i ma2u
kim loa5i nguye6n sinh
kim loa5i quy1
kim loa5i sa5ch
kim loa5i ta1i sinh
kim loa5i tho6
kim mo1c
kim nam cha6m
kim nga5ch
kim nga6n
kim nhu4
kim o6
kim phu7o75ng
kim sinh ho5c
kim thanh
kim thuo65c
kim tie62n
kim tu75 tha1p
kim tu7o7ng ho5c
kim tuye61n
kin ki1t
kinh bang te61 the61
kinh bo63n
kinh cung chi d9ie63u
kinh d9ie63n
kinh d9o6
kinh d9o65
kinh d9o65 d9o6ng
kinh d9o65 ta6y
kinh d9o65ng
kinh di5
kinh dinh
kinh doanh
kinh gio71i
kinh ha4i
kinh ho62n
kinh ho62n ba5t vi1a
kinh ho62n ta1ng d9o73m
kinh hoa2ng
kinh hoa3ng
kinh ke65
kinh khu3ng
kinh ki2
kinh ki5ch
kinh ky2
kinh la5c
kinh li1
kinh li5ch
kinh lu7o75c
kinh lu7o75c su71
kinh lua6n
kinh ly1
kinh nga5c
kinh nghi4a
kinh nghie65m
kinh nguye65t
kinh nho72n
kinh nie6n
kinh phi1
kinh phong
kinh qua
kinh quye62n
kinh ro75n
kinh so75
kinh su7
kinh su73
kinh ta2i
kinh te61
kinh te61 ha2ng ho1a
kinh te61 ho5c
kinh te61 phu5 gia d9i2nh
kinh te61 thi5 tru7o72ng
kinh te61 tri thu71c
kinh te61 tu75 nhie6n
kinh tha1nh
kinh tha2nh
kinh thie6n d9o65ng d9i5a
kinh tie6u
kinh to73m
kinh tra65p
kinh truye65n
kinh tuye61n
kinh tuye61n go61c
kinh vie65n
kinh xa1ng
ky co1p
ky1 a6m
ky1 a6m pha1p
ky1 ca3 hai tay
ky1 chu3
ky1 cu7o75c
ky1 gia3
ky1 giam
ky1 gu73i
ky1 hie65u
ky1 hie65u ho5c
ky1 ho5a
ky1 ke61t
ky1 lo6
ky1 lu5c
ky1 quy4
ky1 sinh
ky1 sinh tru2ng
ky1 su75
ky1 ta81t
ky1 te6n
ky1 tha1c
ky1 tu1c
ky1 tu1c xa1
ky1 tu75
ky1 u71c
ky1 va4ng
ky2 a3o
ky2 bi1
ky2 binh
ky2 ca5ch
ky2 co5
ky2 co6ng
ky2 cu2ng
ky2 cu5c
ky2 cu75u
ky2 d9a2
ky2 d9a2i
ky2 di5
ky2 die65u
ky2 gio6ng
ky2 ha2o
ky2 ha5n
ky2 hoa di5 tha3o
ky2 ke2o
ky2 kho6i
ky2 khu
ky2 la4o
ky2 la5
ky2 la6n
ky2 mu5c
ky2 ngo65
ky2 nho6ng
ky2 phie61u
ky2 phu2ng d9i5ch thu3
ky2 qua1i
ky2 qua85c
ky2 quan
ky2 ta2i
ky2 ta65p
ky2 tha65t
ky2 thi5
ky2 thu1
ky2 thu3
ky2 thu3y
ky2 thu75c
ky2 ti1ch
ky2 ti2nh
ky2 tra6n
ky2 vi4
ky2 vo5ng
ky2 ye6n
ky3 cu7o7ng
ky3 ha2 ho5c
ky3 lu5c
ky3 lua65t
ky3 nguye6n
ky3 nie65m
ky3 va65t
ky3 ye61u
ky4 ca2ng
ky4 lu7o74ng
ky4 na8ng
ky4 nghe65
ky4 nghe65 gia
ky4 nu74
ky4 su7
ky4 thua65t
ky4 thua65t so61
ky4 thua65t vie6n
ky4 ti1nh
ky4 xa3o
ky5 binh
ky5 binh bay
ky5 binh thie61t gia1p
ky5 khi1
ky5 ma4
ky5 nu7o71c
ky5 ro7
ky5 si4
la ba2n
la ca2
la d9a2
la he1t
la la2ng
la lie61m
la lie65t
la lo61i
la o1
la ra62y
la tro72i
la ve
la1 ba81c
la1 ca3i
la1 ca63m
la1 cha81n
la1 che1t
la1 co72 d9a62u
la1 gio1 ca2nh chim
la1 ke1p
la1 la1ch
la1 la2nh d9u2m la1 ra1ch
la1 la3u
la1 la63u
la1 lay
la1 lo61t
la1 ma62m
la1 ma85t
la1 ma85t la1 tra1i
la1 mi1a
la1 ngo1n
la1 ngo5c ca2nh va2ng
la1 ru5ng ve62 co65i
la1 sa1ch
la1 sen
la1 tha81m
la1 to5a
la1c d9a1c
la1c ma81t
la1ch ca la1ch ca1ch
la1ch ca1ch
la1ch cha1ch
la1ch nha1ch
la1ch ta1ch
la1i buo6n
la1i d9o2
la1i xe
la1n tra5i
la1ng bo1ng
la1ng cha1ng
la1ng coo1ng
la1ng gie62ng
la1ng ma1ng
la1nh lo1t
la1nh ma85t
la1nh na5n
la1nh ne1
la1o le61u
la1o lie6n
la1o nha1o
la1o qua1o
la1o toe1t
la1o xu7o75c
la1p nha1p
la1t hoa
la1u ca1
la1u li3nh
la1u ta la1u ta1u
la1u ta1u
la1u to6m la1u ca1
la2 cu2ng
la2 d9a2
la2 ho7i
la2 la2
la2 la5
la2 lu7o75t
la2i nha2i
la2m a3i
la2m a8n
la2m ba2n
la2m ba5n
la2m ba82ng
la2m be1
la2m be61p
la2m bia d9o74 d9a5n
la2m bie61ng
la2m bo3 xa1c
la2m bo65
la2m bo65 la2m ti5ch
la2m cao
la2m chay
la2m chi
la2m chu3
la2m chu3 d9a62u tu7
la2m chu71ng
la2m co3
la2m co6ng
la2m d9a62u
la2m d9e5p
la2m d9i la2m la5i
la2m d9o3m
la2m d9o62ng
la2m da1ng
la2m da61u
la2m da61u tha1nh
la2m da62m
la2m da6u tra8m ho5
la2m du74
la2m duye6n
la2m gi2
la2m gia1
la2m gia2
la2m gia2u
la2m gu7o7ng
la2m ha2ng
la2m kha1ch
la2m kho1
la2m kho6ng co6ng
la2m la2nh
la2m le4
la2m lo6ng
la2m lo7
la2m loa5n
la2m lu5ng
la2m lua65t
la2m ma
la2m mai
la2m mi2nh la2m ma63y
la2m mo61i
la2m mu7a la2m gio1
la2m mu7o71n
la2m ne6n
la2m ngo7
la2m nhu5c
la2m nu4ng
la2m o7n
la2m o7n ma81c oa1n
la2m o7n ne6n oa1n
la2m pha1ch
la2m pha3n
la2m phe1p
la2m phie62n
la2m phu1c
la2m phu1c pha3i to65i
la2m phu7o71c
la2m qua2
la2m quen
la2m reo
la2m ruo65ng
la2m sao
la2m ta2ng
la2m tha6n
la2m thi5t
la2m thinh
la2m thue6
la2m thuo61c
la2m ti2nh
la2m ti2nh la2m to65i
la2m tie62n
la2m tin
la2m to65i
la2m to71i
la2m tro2
la2m tro2n
la2m va65y
la2m vi2
la2m vie65c
la2m vu7o72n
la2m vu7o7ng la2m tu7o71ng
la2m xie61c
la2n d9ie65u
la2n d9u7o72ng
la2n la2n
la2n la5t
la2n so1ng
la2n tha3m
la2ng be5p
la2ng chie61n d9a61u
la2ng cho7i
la2ng ma5c
la2ng nghe62
la2ng nha2ng
la2ng nu7o71c
la2ng xa4
la2ng xo1m
la2nh canh
la2nh chanh
la2nh chanh la2nh cho1i
la2nh la5nh
la2nh la85n
la2nh le4
la2nh ma5nh
la2nh nghe62
la2nh ti1nh
la2o pha2o
la2o qua2o
la2o ra2o
la2o tha2o
la2o xa2o
la2u ba2 la2u ba2u
la2u ba2u
la2u nha2 la2u nha2u
la2u nha2u
la2u tho6ng
la3 lo7i
la3 lu7o71t
la3 ta3
la3i nha3i
la3i nha3i la2i nha2i
la3m nha3m
la3ng tra1nh
la3ng va3ng
la3nh lo1i
la3nh lo1t
la3o d9a3o
la3u ba3u
la3u tho6ng
la4 cha4
la4i go65p
la4i lo72
la4i me5 d9e3 la4i con
la4i ro2ng
la4i sua61t
la4n co6ng
la4ng d9a4ng
la4ng du
la4ng ma5n
la4ng nha1ch
la4ng nha6n
la4ng phi1
la4ng que6n
la4ng tu73
la4ng xe5t
la4nh binh
la4nh ca3m
la4nh canh
la4nh chu1a
la4nh cung
la4nh d9a5m
la4nh d9a5o
la4nh d9i5a
la4nh d9u3
la4nh du5c
la4nh gia1o
la4nh ha3i
la4nh ho65i
la4nh su75
la4nh su75 qua1n
la4nh su75 ta2i pha1n
la4nh tho63
la4nh tu5
la4nh vu75c
la4o be65nh ho5c
la4o bo65c
la4o gia3 an chi
la4o ho1a
la4o ho5c
la4o khoa
la4o la2ng
la4o luye65n
la4o nhie6u
la4o nie6n
la4o no6ng
la4o no6ng tri d9ie62n
la4o phu
la4o suy
la4o tha2nh
la4o tha6n
la4o thi5
la4o tru7o75ng
la4o tu7o71ng
la5 d9o72i
la5 du7o72ng
la5 hoa81c
la5 ki2
la5 ky2
la5 la5
la5 la64m
la5 lu2ng
la5 ma81t
la5 ma85t
la5 mie65ng
la5 nha2
la5 nu7o71c la5 ca1i
la5 tai
la5 thu7o72ng
la5c d9a2
la5c d9e62
la5c d9ie65u
la5c ha62u
la5c ha65u
la5c khoa3n
la5c lo4ng
la5c loa2i
la5c nghie65p
la5c nha6n
la5c quan
la5c quan te61u
la5c quye6n
la5c thu1
la5c tie6n
la5c tu7o71ng
la5c va65n
la5ch ba2 la5ch ba5ch
la5ch ba5ch
la5ch ca2 la5ch ca5ch
la5ch ca5ch
la5ch d9a5ch
la5ch ta2 la5ch ta5ch
la5ch ta5ch
la5ch xa2 la5ch xa5ch
la5ch xa5ch
la5i bu74a
la5i ga5o
la5i gan
la5i gio61ng
la5i ho62n
la5i ma6m
la5i ma85t
la5i mu4i
la5i mu5c
la5i ngu7o72i
la5i qua3
la5i su71c
la5m bo63
la5m du5ng
la5m pha1t
la5m quye62n
la5m sa1t
la5m thu
la5ng la1ch
la5ng ta
la5nh ga1y
la5nh gia1
la5nh le4o
la5nh lu2ng
la5nh nga81t
la5nh nha5t
la5nh nhu7 tie62n
la5nh tanh
la5nh toa1t
la5o xa5o
la5p xu7o72ng
la5p xu7o73ng
la5t le4o
la5t ma
la5t me62m buo65c cha85t
la5t sa5t
la5u ba2 la5u ba5u
la5u ba5u
la5y ca3 no1n
la5y lu5c
la5y nhu7 te61 sao
la5y ta5
la5y van
la61c ca la61c ca61c
la61c ca61c
la61c la1o
la61c xa61c
la61m cha61m
la61m la la61m le1t
la61m la1p
la61m le1t
la61m lem
la61m ta61m
la61n a1p
la61n a1t
la61n ba61n
la61n ca61n
la61n chie61m
la61n lu7o71t
la61n sa6n
la61p la la61p la1nh
la61p la la61p lu73ng
la61p la1nh
la61p la1y
la61p lie61m
la61p lo1
la61p lo1a
la61p lo1e
la61p loa1ng
la61p lu1
la61p lu73ng
la61p xa61p
la61t pha61t
la61y co1
la61y co6ng la2m la4i
la61y d9o65c tri5 d9o65c
la61y d9u7o75c
la61y gio5ng
la61y la2m
la61y le65
la61y lo2ng
la61y ne6
la61y nga81n nuo6i da2i
la61y ro62i
la61y thi5t d9e2 ngu7o72i
la61y thu1ng u1p voi
la62m ba2 la62m ba62m
la62m ba62m
la62m d9u7o72ng
la62m d9u7o72ng la5c lo61i
la62m la5c
la62m la62m
la62m la62m li2 li2
la62m la64n
la62m li2
la62m lo64i
la62m lo65i
la62m lo74
la62m lu4i
la62m lu5i
la62m ra62m
la62m tha62m
la62m than
la62n cha2 la62n cha62n
la62n cha62n
la62n ho62i
la62n kha62n
la62n kha6n
la62n la62n
la62n lu74a
la62n lu7o75t
la62n mo2
la62n tha62n
la62u ba2 la62u ba62u
la62u ba62u
la62u ho62ng
la62u nha2 la62u nha62u
la62u nha62u
la62u son ga1c ti1a
la62u trang
la62u xanh
la62y lo65i
la62y lu5a
la62y nha62y
la63m ba2 la63m ba63m
la63m ba63m
la63m ca la63m ca63m
la63m ca2 la63m ca63m
la63m ca63m
la63m nha63m
la63n khua61t
la63n lu1t
la63n ma63n
la63n qua61t
la63n qua63n
la63n tha la63n tha63n
la63n tha2 la63n tha63n
la63n tha63n
la63n tra1nh
la63n tro61n
la63n va63n
la63u ba63u
la63y ba2 la63y ba63y
la63y ba63y
la64m ca64m
la64m cha64m
la64m la64m
la64m lie65t
la64n ca64n
la64n lo65n
la64y lu72ng
la65n d9a65n
la65p ba65p
la65p bo6
la65p ca2 la65p ca65p
la65p ca65p
la65p chi1
la65p co6ng
la65p d9o6ng
la65p di5
la65p gia1
la65p ha5
la65p hie61n
la65p ke61
la65p la2
la65p lo2e
la65p lo72
la65p lua65n
la65p mu7u
la65p nghie65p
la65p nghie6m
la65p pha1p
la65p phu7o7ng
la65p quo61c
la65p ta6m
la65p tha6n
la65p the63
la65p thu
la65p tri2nh
la65p tri2nh vie6n
la65p tru7o72ng
la65p tu71c
la65p xua6n
la65t ba65t
la65t d9a2 la65t d9a65t
la65t d9a65t
la65t d9o63
la65t lo5ng
la65t ma85t
la65t ngu7o75c
la65t pha65t
la65t ta63y
la65y lu5c
la6m ba5
la6m be65nh
la6m bo62n
la6m chung
la6m ho5c
la6m li
la6m lua65t
la6m ly
la6m na5n
la6m nghie65p
la6m nguy
la6m pha62n
la6m ra6m
la6m sa2ng
la6m sa3n
la6m sinh
la6m su75
la6m ta85c
la6m tha6m
la6m tho63 sa3n
la6m tho72i
la6m tra65n
la6m tru7o72ng
la6m tuye62n
la6m vie6n
la6n ba2ng
la6n bang
la6n ca65n
la6n la
la6n li1
la6n ly1
la6n quang
la6n tinh
la6ng la1o
la6ng la6ng
la6u be62n
la6u d9a2i
la6u d9o72i
la6u da2i
la6u hoa81c
la6u la
la6u la6u
la6u la81c
la6u nay
la6u nha6u
la6y la61t
la6y lan
la6y nha6y
la6y nhie64m
la6y ra6y
la6y truye62n
la81c ca81c
la81c d9a62u
la81c d9a62u le2 lu7o74i
la81c la la81c lu7
la81c la81c
la81c le6
la81c lu7
la81c ra81c
la81m chuye65n
la81m d9ie62u
la81m mo61i to61i na82m kho6ng
la81m mo62m
la81m mo62m la81m mie65ng
la81m tha62y tho61i ma
la81ng d9a81ng
la81ng d9o5ng
la81ng di5u
la81ng nghe
la81ng tai
la81p ba la81p ba81p
la81p ba81p
la81p d9a85t
la81p ghe1p
la81p ra1p
la81p xa81p
la81t la la81t le3o
la81t lay
la81t le1o
la81t le3o
la81t nha la81t nha81t
la81t nha81t
la82m ba82m
la82ng nha2 la82ng nha82ng
la82ng nha82ng
la83ng kha83ng
la83ng la85ng
la83ng lo7
la83ng nha83ng
la84ng d9a84ng
la84ng nha84ng
la85c le2
la85n lo65i
la85n ngo2i ngoi nu7o71c
la85n ngu5p
la85ng ca6m
la85ng im
la85ng le4
la85ng lo72
la85ng nga81t
la85ng pha81c
la85ng tha62m
la85ng thinh
la85ng to72
la85ng trang
la85ng ye6n
la85p ba85p
la85p d9i la85p la5i
la85t va2 la85t va85t
la85t va85t
la8m la83m
la8m la8m
la8m le
la8m ra8m
la8m ta8m
la8m xa8m
la8n chie6ng
la8n cu2
la8n d9u2ng
la8n d9u2ng nga4 ngu73a
la8n ke62nh
la8n lo1c
la8n lo65n
la8n lu7ng
la8n pha8n
la8n quay
la8n queo
la8n ta8n
la8n tay
la8n xa3
la8ng ba8ng
la8ng ki1nh
la8ng li1u
la8ng loa2n
la8ng ma5
la8ng mie61u
la8ng mo65
la8ng nha8ng
la8ng nha8ng li1t nhi1t
la8ng nhu5c
la8ng qua8ng
la8ng ta63m
la8ng tri2
la8ng tru5
la8ng xa la8ng xa8ng
la8ng xa8ng
la8ng xe6
lai ca3o
lai ca8ng
lai da81t
lai gio61ng
lai ha2ng
lai kinh te61
lai la1ng
lai li5ch
lai nhai
lai rai
lai sinh
lai ta5o
lai ta5p
lai ti3nh
lai va4ng
lam chu7o71ng
lam khi1
lam la2m
lam lu4
lam nham
lam so7n chu7o71ng khi1
lan can
lan man
lan to3a
lan tra2n
lan truye62n
lang ba5t
lang ba5t ki2 ho62
lang ba5t ky2 ho62
lang ba8m
lang bang
lang ben
lang cha5
lang cun
lang d9a5o
lang la3ng
lang qua6n
lang so1i
lang thang
lang vu7o72n
lanh chanh
lanh la3nh
lanh le5
lanh le5n
lanh lo75i
lanh to6
lao chao
lao co6ng
lao d9ao
lao d9o65ng
lao d9o65ng ca62n thie61t
lao d9o65ng gia3n d9o7n
lao d9o65ng phu71c ta5p
lao d9o65ng qua1 khu71
lao d9o65ng so61ng
lao d9o65ng ta61t ye61u
lao d9o65ng tha85ng du7
lao d9o65ng va65t ho1a
lao di5ch
lao kho63
lao li1
lao lu75c
lao lung
lao ly1
lao nhao
lao pho63i
lao ta6m
lao ta6m cu75c tri1
lao ta6m kho63 tri1
lao ta6m kho63 tu71
lao tu2
lao vu5
lao xao
lau cha lau chau
lau chau
lau chu2i
lau la1ch
lau la1u
lau nhau
lay bay
lay chuye63n
lay d9o65ng
lay la1y
lay la81t
lay nhay
lay o7n
lay phay
lay tro72i chuye63n d9a61t
le le
le le1
le lo1i
le te
le1m d9e1m
le1m li3nh
le1n lu1t
le1ng phe1ng
le1o ha1nh
le1o nha le1o nhe1o
le1o nhe1o
le1o xe1o
le1p ba le1p be1p
le1p be1p
le1p ke5p
le1p nhe1p
le1p ve61
le1p xe5p
le2 le5
le2 nha2 le2 nhe2
le2 nhe2
le2 te2
le2m ba2 le2m be2m
le2m be2m
le2m nhe2m
le2o khoe2o
le2o la1
le2o la1i
le2o nhe2o
le2o te2o
le3 loi
le3 te3
le3n lu1t
le3ng xe3ng
le3o khoe3o
le4 mo5n
le4 na2o
le4 pha3i
le4 ra
le4o d9e4o
le5 la2ng
le5p ke5p
le5p xe5p
le5t d9e5t
le6 da6n
le6 du7o7ng
le6 la
le6 le61t
le6 the6
le6 thu71
le61ch tha le61ch the61ch
le61ch the61ch
le61t be61t
le61u la1o
le62 d9u7o72ng
le62 lo61i
le62 lua65t
le62 ma2 le62 me62
le62 me62
le62 tho1i
le62nh be62nh
le62nh d9e62nh
le62nh ke62nh
le62nh nghe62nh
le62nh phe62nh
le62u be62u
le62u chie61u
le62u cho4ng
le62u khe62u
le62u nghe62u
le62u phe62u
le62u que62u
le63nh nghe63nh
le63u d9e63u
le64 ba1i
le64 ba5c lo2ng tha2nh
le64 d9a2i
le64 d9o65
le64 d9u7o72ng
le64 gia1o
le64 ho65i
le64 la5t
le64 ma5o
le64 me64
le64 nghi
le64 nghi4a
le64 pha63m
le64 phe1p
le64 phu5c
le64 ta6n
le64 te61t
le64 thu71c
le64 tie61t
le64 va65t
le64nh loa4ng
le65 bo65
le65 la2ng
le65 lua65t
le65 ngoa5i
le65 no6ng
le65 phi1
le65 thuo65c
le65 tu5c
le65ch la5c
le65nh a1i
le65nh ba2
le65nh chi3
le65nh lang
le65nh tie64n
le65t be65t
le65t d9e65t
le65t se65t
le65t xe65t
le6n a1n
le6n ca6n
le6n co7n
le6n d9a5n
le6n d9e2n
le6n d9o62ng
le6n d9o72i
le6n d9u7o72ng
le6n da6y
le6n ga6n
le6n ga6n le6n co61t
le6n gio5ng
le6n khung
le6n khuo6n
le6n la4o
le6n lo71p
le6n ma85t
le6n men
le6n ngo6i
le6n nu7o71c
le6n ra6u
le6n so73i
le6n tay
le6n tha1c xuo61ng ghe62nh
le6n tie61ng
le6n voi xuo61ng cho1
le6n xe xuo61ng ngu75a
le6n xuo61ng
le6nh che6nh
le6nh d9e6nh
le6nh kha le6nh khe6nh
le6nh khe6nh
le6nh la1ng
le6u be6u
le6u d9e6u
le6u lo63ng
le6u nghe6u
le6u te6u
lem le1m
lem le3m
lem luo61c
lem nha lem nhem
lem nhem
len da5
len gai
len la1ch
len le1n
len le1t
len lo3i
leng keng
leng reng
leo heo
leo kheo
leo khoeo
leo la81t
leo le1t
leo le3o
leo nheo
leo nheo lu1c nhu1c
leo teo
leo thang
leo tre2o
li bi2
li bie65t
li di5
li gia1n
li ho6n
li khai
li ki2
li lai
li loa5n
li ta1n
li ta6m
li tha6n
li ti
li to6
li1 di5ch
li1 do
li1 gia3i
li1 ha2o
li1 hu7o7ng
li1 la li1 la81c
li1 la1u
li1 la81c
li1 le4
li1 li5ch
li1 lie65u pha1p
li1 lua65n
li1 nha li1 nhi1
li1 nhi1
li1 so61
li1 su75
li1 su75 cu2n
li1 ta2i
li1 thu1
li1 thuye61t
li1 thuye61t ta65p ho75p
li1 thuye61t tho6ng tin
li1 thuye61t tro2 cho7i
li1 thuye61t tu7o7ng d9o61i
li1 thuye61t xa1c sua61t
li1 ti1
li1 ti1nh
li1 tri1
li1 tru7o73ng
li1 tu7o73ng
li1 tu7o73ng ho1a
li1ch ca li1ch ki1ch
li1ch chi1ch
li1ch ki1ch
li1ch ri1ch
li1nh chie61n
li1nh co7
li1nh d9a1nh thue6
li1nh do4ng
li1nh du2
li1nh gia3n
li1nh ha62u
li1nh ki1n
li1nh le65
li1nh quy1nh
li1nh ta63y
li1nh ta65p
li1nh thu1
li1nh thu3y
li1nh thu3y d9a1nh bo65
li1nh tra1ng
li1t nha li1t nhi1t
li1t nhi1t
li1u di1u
li1u la li1u lo6
li1u lo
li1u lo6
li1u nhi1u
li1u quy1u
li1u ra li1u ri1u
li1u ri1u
li1u ti1u
li2 li2
li2 lo75m
li2 xi2
li2a bo3
li2nh xi2nh
li3nh ca li3nh ki3nh
li3nh ki3nh
li4nh canh
li4nh gia1o
li4nh ho65i
li4nh tru7ng
li4nh vu75c
li4nh xu7o71ng
li5 so73
li5ch ba2 li5ch bi5ch
li5ch bi5ch
li5ch blo61c
li5ch ca2 li5ch ki5ch
li5ch d9a5i
li5ch duye65t
li5ch ki5ch
li5ch la4m
li5ch pha1p
li5ch phi5ch
li5ch su73
li5ch su75
li5ch thie65p
li5ch to72
li5ch tri2nh
li5u d9i5u
lia chia
lia li5a
lie61m go1t
lie61m la1p
lie61n la1u
lie61n thoa81ng
lie61p nhie61p
lie62n lie62n
lie62n tay
lie62n tu2 ti2
lie62u li4nh
lie62u lie65u
lie62u lu7o75ng
lie62u ma5ng
lie62u mi2nh
lie63ng xie63ng
lie64u bo62
lie64u ye61u d9a2o tho7
lie64u ye61u d9a2o to7
lie65t ba5i
lie65t cu73
lie65t cu7o72ng
lie65t du7o7ng
lie65t giu7o72ng
lie65t giu7o72ng lie65t chie61u
lie65t ke6
lie65t nu74
lie65t si4
lie65t tha1nh
lie65t truye65n
lie65u ca1i tha62n ho62n
lie65u chu72ng
lie65u co7m ga81p ma81m
lie65u gio1 pha61t co72
lie65u ho62n
lie65u li1
lie65u ly1
lie65u pha1p
lie65u tha62n ho62n
lie65u tri2nh
lie6m chi1nh
lie6m khie61t
lie6m pho1ng
lie6m si3
lie6n bang
lie6n bo65
lie6n ca62u khua63n
lie6n can
lie6n chi
lie6n chi ho62 d9ie65p
lie6n chi u3y
lie6n d9a1i
lie6n d9o65i
lie6n d9o71i
lie6n d9oa2n
lie6n danh
lie6n doanh
lie6n gia
lie6n gia tru7o73ng
lie6n he65
lie6n hie65p
lie6n hie65p quo61c
lie6n ho62i
lie6n ho62i ki2 tra65n
lie6n ho62i ky2 tra65n
lie6n ho75p
lie6n ho75p quo61c
lie6n hoa2n
lie6n hoan
lie6n hoan phim
lie6n ke61t
lie6n khu
lie6n kie62u
lie6n la5c
lie6n lie61n
lie6n lu5y
lie6n mie6n
lie6n minh
lie6n nga2nh
lie6n nhu5c
lie6n qua6n
lie6n quan
lie6n thanh
lie6n tho6ng
lie6n ti5ch
lie6n tie61p
lie6n tu5c
lie6n tu72
lie6n tu7o73ng
lie6n va65n
lie6u thuo65c
lie6u xie6u
lim dim
linh ba2i
linh ca3m
linh ca63u
linh chi
linh cu74u
linh d9an
linh d9i2nh
linh d9inh
linh d9o65ng
linh d9o7n
linh die65u
linh du7o75c
linh du7o7ng
linh gia1c
linh ho62n
linh hoa5t
linh khi1
linh kie65n
linh li3nh
linh lo75i
linh mie6u
linh mu5c
linh nghie65m
linh sa2ng
linh ta linh tinh
linh thie6ng
linh ti1nh
linh tinh
linh tinh lang tang
linh tru7o73ng
linh u71ng
linh vi5
linh xa
liu d9iu
liu riu
lo a6u
lo bo2 tra81ng ra8ng
lo buo62n
lo la81ng
lo lie65u
lo lo
lo lo1t
lo lu7o72ng
lo nga5i
lo nghi4
lo phie62n
lo sa6u ti1nh xa
lo so61t vo1
lo so75
lo ti1nh
lo toan
lo xa
lo1 da5ng
lo1 ma85t
lo1a ma81t
lo1c co1c
lo1c ngo1c
lo1c nho1c
lo1c xo1c
lo1m tho1m
lo1ng ca lo1ng co1ng
lo1ng co1ng
lo1ng la lo1ng la1nh
lo1ng la1nh
lo1ng nga lo1ng ngo1ng
lo1ng nghe
lo1ng ngo1ng
lo1ng nho1ng
lo1p le1p
lo1p ngo1p
lo1t da5
lo1t lo2ng
lo1t o63
lo1t tay
lo2 cao
lo2 cho4
lo2 cho75
lo2 co2
lo2 cu72
lo2 d9u1c
lo2 d9u71ng
lo2 do2
lo2 ho62 quang
lo2 luye65n kim
lo2 mo2
lo2 mo63
lo2 re2n
lo2 sa1t sinh
lo2 su7o73i
lo2 vi ba
lo2 vi so1ng
lo2 xo
lo2a nho2a
lo2a xo2a
lo2e bi5p
lo2e loe5t
lo2e nho2e
lo2e xo2e
lo2i d9uo6i
lo2i dom
lo2i to1i
lo2i xi3
lo2m kho2m
lo2n bon
lo2ng cha3o
lo2ng chim da5 ca1
lo2ng d9a2o
lo2ng d9en
lo2ng d9o3
lo2ng d9u7o72ng
lo2ng da5
lo2ng kho2ng
lo2ng lang da5 so1i
lo2ng lang da5 thu1
lo2ng ma1ng
lo2ng so6ng
lo2ng son da5 sa81t
lo2ng tha2 lo2ng tho2ng
lo2ng tha2nh
lo2ng tham kho6ng d9a1y
lo2ng tho2ng
lo2ng tra81ng
lo2ng va2 lo2ng vo2ng
lo2ng vo2ng
lo3a to3a
lo3n le3n
lo3ng bo3ng
lo3ng cha lo3ng cho3ng
lo3ng cho3ng
lo3ng kho3ng
lo3ng la lo3ng le3o
lo3ng le3o
lo4a lo62
lo4a the63
lo4a xo4a
lo4i d9o72i
lo4m bo4m
lo4ng bo4ng
lo5 lem
lo5 mo5
lo5 nghe5
lo5 no62i
lo5c co5c
lo5c lo4i
lo5c lu72a
lo5c xo5c
lo5m co5m
lo5m kho5m
lo5t lo2ng
lo5t lu7o71i
lo5t sa2ng xuo61ng nia
lo5t tai
lo5t tho3m
lo6 co61t
lo6 lo61c
lo6 nho6
lo6 to6
lo6 xi1ch xo6ng
lo6 xo6
lo61 bi5ch
lo61 la8ng
lo61 li3nh
lo61 nho61
lo61c co61c
lo61c li5ch
lo61c nho61c
lo61c tho61c
lo61i thoa1t
lo61i xo1m
lo61m d9o61m
lo61n nho61n
lo61p ba lo61p bo61p
lo61p bo61p
lo61p co61p
lo61p d9o61p
lo62 lo65
lo62 o6
lo62i lo4m
lo62m co62m
lo62m ngo62m
lo62ng a61p
lo62ng ba2n
lo62ng bo62ng
lo62ng co62ng
lo62ng ghe1p
lo62ng ho63ng
lo62ng ki1nh
lo62ng lo65n
lo62ng lo65ng
lo62ng ngu75c
lo62ng tie61ng
lo63 d9o63
lo63m ngo63m
lo63m nho63m
lo63n ngo63n
lo63n nha lo63n nho63n
lo63n nho63n
lo63ng cha lo63ng cho63ng
lo63ng cho63ng
lo64 bi2
lo64 cha6n lo6ng
lo64 cha6u mai
lo64 cho64
lo64 d9a1o
lo64 d9en
lo64 d9i1t
lo64 ho63ng
lo64 la4
lo64 la4i
lo64 ma4ng
lo64 mo64
lo64 vo61n
lo64i la5c
lo64i la62m
lo64i tho72i
lo65 gio71i
lo65 ha62u
lo65 lie64u
lo65 phi1
lo65 ta63y
lo65 thie6n
lo65 tri2nh
lo65 xi3
lo65c co65c
lo65c d9ie62n
lo65c ngo65c
lo65c nhung
lo65c xo65c
lo65i bo65
lo65i suo61i ba8ng nga2n
lo65m co65m
lo65n a63u
lo65n ba65y
lo65n ba65y lo65n ba5
lo65n cho62ng
lo65n la5o
lo65n ma1u
lo65n me62 ga2
lo65n mu73a
lo65n nha2o
lo65n nhe2o
lo65n nho65n
lo65n phe2o
lo65n ruo65t
lo65n so2ng
lo65n tie61t
lo65n tu2ng phe2o
lo65n xa2 lo65n xo65n
lo65n xo65n
lo65ng gio1
lo65ng ha2nh
lo65ng la64y
lo65ng ngo6n
lo65ng ngu74
lo65ng o1c
lo65ng quye62n
lo65p ba2 lo65p bo65p
lo65p bo65p
lo65p co65p
lo65p d9o65p
lo65t ta3
lo65t tra62n
lo65t xa1c
lo6i be2 ke1o ca1nh
lo6i cuo61n
lo6i d9i2nh
lo6i ke1o
lo6i long
lo6i tho6i
lo6i tho6i le61ch the61ch
lo6i tho6i lo61c tho61c
lo6m co6m
lo6m nho6m
lo6ng ba lo6ng bo6ng
lo6ng bo6ng
lo6ng bo6ng lang bang
lo6ng ca85m
lo6ng ho62ng
lo6ng hu1t
lo6ng la1
lo6ng lo61c
lo6ng ma2y
lo6ng ma8ng
lo6ng mao
lo6ng mi
lo6ng nheo
lo6ng nho6ng
lo6ng qua85m
lo6ng to7
lo6ng vu4
lo7 cho7
lo7 cho7 lo3ng cho3ng
lo7 d9a4ng
lo7 d9e64nh
lo7 ho62ng
lo7 la1o
lo7 la2
lo7 lo71
lo7 lu73ng
lo7 lu73ng con ca1 va2ng
lo7 mo7
lo7 nga lo7 ngo7
lo7 ngo7
lo7 pho7
lo7 tho7
lo7 to7 mo7
lo7 vo7
lo7 xe
lo71 ngo71
lo71 quo71
lo71 xo71
lo71n bo62ng
lo71n bo63ng
lo71n kho6n
lo71n lao
lo71n ma5nh
lo71n nho3
lo71n pho63ng
lo71n tie61ng
lo71n tu7o71ng
lo71n tuo63i
lo71p ho5c
lo71p lang
lo71p lo71p
lo71p nho71p
lo71t pho71t
lo72 d9o72
lo72 kho72
lo72 la4i
lo72 lo75
lo72 lu74ng
lo72 mo72
lo72 ngo72
lo72 pho72
lo72 ti5t
lo72 va2 lo72 vo72
lo72 vo72
lo72i a8n lo64 chi5u
lo72i a8n tie61ng no1i
lo72i ba5t
lo72i d9u7o72ng ma65t
lo72i gia3i
lo72i la4i
lo72i le4
lo72i lo64
lo72i no1i
lo72i no1i d9a62u
lo72i no1i gio1 bay
lo72i no1i go1i to65i
lo72i no1i go1i va2ng
lo72i ong tie61ng ve
lo72i qua tie61ng la5i
lo72i ra tie61ng va2o
lo72i to2a soa5n
lo72i tu75a
lo72i va8n
lo72m lo75m
lo72m xo72m
lo72n bo7n
lo72n lo75t
lo73 la1y
lo73 lo1i
lo73 loe1t
lo73 mo62m long mo1ng
lo73 so7n
lo73 to73
lo73m cha lo73m cho73m
lo73m cho73m
lo73m kha2 lo73m kho73m
lo73m kho73m
lo73n vo73n
lo74 bu7o71c
lo74 co7
lo74 co74
lo74 d9u7o72ng
lo74 do73
lo74 duye6n
lo74 la2ng
lo74 la62m
lo74 lo72i
lo74 ra
lo74 ta2u
lo74 thi2
lo74 tho72i
lo75i ba61t ca65p ha5i
lo75i d9ie63m
lo75i danh
lo75i du5ng
lo75i ha5i
lo75i i1ch
lo75i kha63u
lo75i khi1
lo75i lo65c
lo75i nhua65n
lo75i nie65u
lo75i quye62n
lo75i sua61t
lo75i the61
lo75i tie63u
lo75i tu71c
lo75m gio5ng
lo75n bo65t
lo75n ca2
lo75n ca61n
lo75n co75n
lo75n da1i
lo75n ga5o
lo75n ha5ch
lo75n i3
lo75n lo2i
lo75n na1i
lo75n ru72ng
lo75n se62
lo75n su74a
lo75n thi5t
lo75n y3
lo75t la5t
lo7i la2
lo7i la3
lo7i lo3ng
lo7n to7n
loa ke2n
loa lo1a
loa thu2ng
loa1ng choa1ng
loa1ng qua1ng
loa1ng thoa1ng
loa2i ngu7o72i
loa2ng xoa2ng
loa3ng xoa3ng
loa4ng toe5t
loa4ng xu7o7ng
loa5c choa5c
loa5i bie65t
loa5i bo3
loa5i hi2nh
loa5i hi2nh ho5c
loa5i suy
loa5i the63
loa5i tru72
loa5n d9a3
loa5n da6m
loa5n la5c
loa5n li
loa5n lua6n
loa5n ly
loa5n ngo6n
loa5n o1c
loa5n qua6n
loa5n sa81c
loa5n tha62n
loa5n thi5
loa5n tri1
loa5n xa5
loa5n xi5
loa5ng choa5ng
loa5ng qua5ng
loa5t soa5t
loa5t xoa5t
loa81t choa81t
loa82ng ngoa82ng
loa8n qua8n
loa8n xoa8n
loa8ng qua8ng
loai choai
loan ba1o
loan bo61
loan gia1
loan pho2ng
loan phu5ng
loan phu7o75ng
loang lo63
loang loa1ng
loang toa2ng
loanh quanh
loay ha loay hoay
loay hoay
loe lo1e
loe loe1t
loe5t que5t
logic bie65n chu71ng
logic hi2nh thu71c
logic ho5c
logic toa1n
logic toa1n ho5c
loi choi
loi ngoi
loi ngoi lo1p ngo1p
loi nhoi
loi thoi
lom d9om
lom dom
lom kha lom khom
lom khom
lom lom
lon hon
lon ton
lon xon
long ba2o
long bong
long co63n
long cung
long d9i2nh
long d9ong
long die6n hu7o7ng
long gia1
long lanh
long lo1c
long ma5ch
long na4o
long nha4n
long nhan
long nhong
long sa2ng
long the63
long tong
long tro5ng
long tro72i chuye63n d9a61t
long tro72i lo73 d9a61t
long va6n
long vu7o7ng
long xa
loong toong
lu bu
lu bu2
lu loa
lu mo72
lu1 la61p
lu1 la64n
lu1 nhu1
lu1 ruo65t lu1 gan
lu1a ca61y
lu1a che1t
lu1a d9o6ng
lu1a ga5o
lu1a he2
lu1a lo61c
lu1a ma
lu1a ma1
lu1a ma5ch
lu1a mi2
lu1a my2
lu1a no63i
lu1a nu7o71c
lu1a nu7o7ng
lu1a ra64y
lu1a sa5
lu1a so71m
lu1a thu
lu1a tro72i
lu1a xua6n
lu1c cu1c
lu1c la lu1c la81c
lu1c la81c
lu1c li3u
lu1c na2o
lu1c nha lu1c nhu1c
lu1c nhu1c
lu1i hu1i
lu1i xu2i
lu1m d9o62ng tie62n
lu1n phu1n
lu1ng ba lu1ng bu1ng
lu1ng bu1ng
lu1ng la lu1ng lie61ng
lu1ng lie61ng
lu1ng ta lu1ng tu1ng
lu1ng tu1ng
lu1p xu1p
lu1t cu1t
lu2 d9u2
lu2 khu2
lu2 lu2
lu2 mu2
lu2 ru2
lu2 xu2
lu2i bu7o71c
lu2i lu4i
lu2i lu5i
lu2i xu2i
lu2m lu2m
lu2n te2
lu2n ti5t
lu2ng bu2ng
lu2ng nha2 lu2ng nhu2ng
lu2ng nhu2ng
lu2ng su5c
lu2ng thu2ng
lu2ng tu2ng
lu3 khu3
lu3 khu3 lu2 khu2
lu3a tu3a
lu3i thu3i
lu3n cu3n
lu3n mu3n
lu3ng bu3ng
lu3ng ca lu3ng cu3ng
lu3ng ca2 lu3ng cu3ng
lu3ng cu3ng
lu3ng la lu3ng la83ng
lu3ng la83ng
lu3ng lie63ng
lu4 li4
lu4 lu5t
lu4 lu7o75t
lu4 o61ng
lu4 que1t
lu4n chu4n
lu4n cu4n
lu4ng d9oa5n
lu4y thu72a
lu4y tie61n
lu5 kha2 lu5 khu5
lu5 khu5
lu5a d9a65u
lu5a la2
lu5c ba1t
lu5c bi2nh
lu5c bu5c
lu5c chie61n
lu5c cu5c
lu5c d9i5a
lu5c d9u5c
lu5c gia1c
lu5c la5c
lu5c la5o
lu5c la6m
lu5c la8ng
lu5c lo5i
lu5c lo65
lu5c pha63m
lu5c phu3
lu5c phu3 ngu4 ta5ng
lu5c qua6n
lu5c si2
lu5c soa1t
lu5c soa5n
lu5c su1c
lu5c su5c
lu5c su75
lu5c tu5c
lu5c va61n
lu5i cu5i
lu5i hu5i
lu5i xu5i
lu5m cu5m
lu5n ba5i
lu5n vu5n
lu5ng bu5ng
lu5ng tha2 lu5ng thu5ng
lu5ng thu5ng
lu5p bu5p
lu5p chu5p
lu5p su5p
lu5p xu5p
lu5t ba4o
lu5t cu5t
lu5t lo65i
lu71a d9o6i
lu72 d9u72
lu72 khu72
lu72 lu72
lu72 thu72
lu72a bi5p
lu72a d9a3o
lu72a do61i
lu72a ga5t
lu72a la65t
lu72a lo5c
lu72a mi5
lu72a ngu75a
lu72a phi3nh
lu72a tha62y pha3n ba5n
lu72ng chu72ng
lu72ng danh
lu72ng kha2 lu72ng khu72ng
lu72ng khu72ng
lu72ng la64y
lu72ng lu74ng
lu73 co2 bo75
lu73 d9u73
lu73 d9u73 lu72 d9u72
lu73 khu73
lu73 khu73 lu72 khu72
lu73 la3
lu73 thu73
lu73 thu73 lu72 thu72
lu73a binh
lu73a cha1y d9o63 the6m da62u
lu73a d9a5n
lu73a hu7o7ng
lu73a tra5i
lu73ng da5
lu73ng khu73ng
lu73ng lo7
lu73ng lo7 con ca1 va2ng
lu74 d9ie61m
lu74 d9oa2n
lu74 ha2nh
lu74 kha1ch
lu74 qua1n
lu74 thu71
lu74 xa1
lu74ng chu74ng
lu74ng lo72
lu74ng thu74ng
lu75a cho5n
lu75a gio1 pha61t co72
lu75c ba61t to2ng ta6m
lu75c d9ie62n
lu75c di5ch
lu75c ke61
lu75c lu7o74ng
lu75c lu7o75ng
lu75c lu7o75ng sa3n xua61t
lu75c lu7o75ng thu71 ba
lu75c lu7o75ng vu4 trang
lu75c si4
lu75ng khu75ng
lu75u d9a5n
lu75u pha1o
lu7a thu7a
lu7ng chu72ng
lu7ng lu73ng
lu7ng lu73ng da5
lu7ng vo61n
lu7o71i d9ie65n
lu7o71i lu73a
lu7o71ng vu7o71ng
lu7o71p tu7o71p
lu7o71t mu7o71t
lu7o71t so1ng
lu7o71t tha lu7o71t thu7o71t
lu7o71t thu7o71t
lu7o71t va1n
lu7o72i bie61ng
lu7o72i cha3y tha6y
lu7o72i li4nh
lu7o72i nha1c
lu7o72m nguy1t
lu7o72ng d9a3o
lu7o72ng ga5t
lu7o72ng tha62y pha3n ba5n
lu7o74i ca6u
lu7o74i dao ca5o
lu7o74i ga2
lu7o74i kho6ng xu7o7ng
lu7o74i le6
lu7o74i lie62m
lu7o74i trai
lu7o74ng chie61t
lu7o74ng cu7
lu7o74ng cu75c
lu7o74ng du5ng
lu7o74ng kha3
lu7o74ng lu75
lu7o74ng pha6n
lu7o74ng quye62n
lu7o74ng the6
lu7o75c bi1
lu7o75c d9o62
lu7o75c da2y
lu7o75c di5ch
lu7o75c gia81t tra6m ca2i
lu7o75c kha3o
lu7o75c thao
lu7o75c thu7a
lu7o75c thua65t
lu7o75m la85t
lu7o75n lo72
lu7o75ng d9i5nh
lu7o75ng gia1c
lu7o75ng gia1c ho5c
lu7o75ng ho1a
lu7o75ng thu71
lu7o75ng ti2nh
lu7o75ng tu73
lu7o75ng xe1t
lu7o75t d9i
lu7o75t la2
lu7o75t tha2 lu7o75t thu7o75t
lu7o75t thu7o75t
lu7o75t ve62
lu7o7m bu7o7m
lu7o7m tu7o7m
lu7o7n khu7o7n
lu7o7n le5o
lu7o7n nga81n che6 cha5ch da2i
lu7o7ng bo63ng
lu7o7ng d9o61ng
lu7o7ng da6n
lu7o7ng duye6n
lu7o7ng hu7o71ng
lu7o7ng kho6
lu7o7ng khoa1n
lu7o7ng la65u
lu7o7ng sa3n pha63m
lu7o7ng ta6m
lu7o7ng tha3o
lu7o7ng thie65n
lu7o7ng thu75c
lu7o7ng tri
lu7o7ng y
lu7o7ng y nhu7 tu72 ma64u
lu7u ban
lu7u bu1t
lu7u ca62u
lu7u chie61u
lu7u chie63u
lu7u chuye63n
lu7u cu7
lu7u cu74u
lu7u d9a2y
lu7u d9a4ng
lu7u d9ie65n
lu7u d9o65ng
lu7u da6n
lu7u danh
lu7u die64n
lu7u du5ng
lu7u dung
lu7u giu74
lu7u ha2nh
lu7u ho1a
lu7u ho5c sinh
lu7u hoa2ng
lu7u huy2nh
lu7u huye61t
lu7u kho6ng
lu7u la5c
lu7u li
lu7u loa1t
lu7u lu7o75ng
lu7u luye61n
lu7u ly
lu7u manh
lu7u nhie65m
lu7u nie65m
lu7u nie6n
lu7u ta1n
lu7u ta6m
lu7u te65
lu7u tho6ng
lu7u thu3y
lu7u to61c
lu7u to62n
lu7u tru1
lu7u tru74
lu7u truye62n
lu7u vong
lu7u vu75c
lu7u y1
lua tua
lua61n qua61n
lua63n qua63n
lua65n a1n
lua65n ba2n
lua65n chie61n
lua65n chu71ng
lua65n cu71
lua65n cu7o7ng
lua65n d9e62
lua65n d9ie63m
lua65n d9ie65u
lua65n d9oa1n
lua65n gia3i
lua65n li1
lua65n li1 ho5c
lua65n ly1
lua65n ly1 ho5c
lua65n thuye61t
lua65n to65i
lua65n va8n
lua65t ba2i trung
lua65t ba82ng tra81c
lua65t bo1ng d9a1
lua65t cho7i
lua65t d9i5nh
lua65t da6n su75
lua65t gia
lua65t gia1o du5c
lua65t ha2nh chi1nh
lua65t hi2nh su75
lua65t ho1a
lua65t ho5c
lua65t ho65
lua65t khoa
lua65t le65
lua65t pha1p
lua65t quo61c te61
lua65t ru72ng
lua65t su7
lua65t to61 tu5ng da6n su75
lua65t to61 tu5ng hi2nh su75
lua65t tu5c
lua6n canh
lua6n chuye63n
lua6n ho62i
lua6n la5c
lua6n li1
lua6n li1 ho5c
lua6n lu7u
lua6n ly1
lua6n ly1 ho5c
lua6n phie6n
lua6n thu7o72ng
lui cui
lui lu3i
lui to71i
lum khum
lung bung
lung la5c
lung lay
lung lie6ng
lung linh
lung ta lung tung
lung tung
lung tung beng
luo61ng cuo61ng
luo61ng tuo63i
luo62n cu1i
luo62n la1ch
luo62n lo1t
luo62n lo3i
luo62n lo5t
luo62n lu5y
luo62ng la5ch
luo65m tha2 luo65m thuo65m
luo65m thuo65m
luo6m nhuo6m
luo6n luo6n
luo6n the63
luo6n tie65n
luo6ng tuo62ng
luy1nh quy1nh
luye61n a1i
luye61n a1i quan
luye61n la1y
luye61n tie61c
luye65n kim
luye65n kim bo65t
luye65n kim d9en
luye65n kim ma2u
luye65n ta65p
luye6n thuye6n
ly bie65t
ly di5
ly gia1n
ly ho6n
ly khai
ly ky2
ly loa5n
ly ta1n
ly ta6m
ly tha6n
ly1 di5ch
ly1 do
ly1 gia3i
ly1 ha2o
ly1 hu7o7ng
ly1 le4
ly1 li5ch
ly1 lie65u pha1p
ly1 lua65n
ly1 so61
ly1 su75
ly1 su75 cu2n
ly1 ta2i
ly1 thu1
ly1 thuye61t
ly1 thuye61t ta65p ho75p
ly1 thuye61t tho6ng tin
ly1 thuye61t tro2 cho7i
ly1 thuye61t tu7o7ng d9o61i
ly1 thuye61t xa1c sua61t
ly1 ti1nh
ly1 tri1
ly1 tru7o73ng
ly1 tu7o73ng
ly1 tu7o73ng ho1a
ly5 so73
ma a8n co64
ma bu2n
ma ca2 bo6ng
ma ca2 ro62ng
ma chay
ma che6 cu7o71i tra1ch
ma che6 qui3 ho72n
ma che6 quy3 ho72n
ma co6
ma du1t
ma ga2
ma gia1o
ma ke1t
ma lanh
ma lem
ma lu75c
ma ma4nh
ma men
ma mi5
ma mo65c
ma mu1t
ma qua1i
ma qui3
ma quy3
ma sa1t
ma ta2
ma thie6ng nu7o71c d9o65c
ma thua65t
ma tra65n
ma tro7i
ma tu1y
ma vu7o7ng
ma xo1
ma1 ba1nh d9u1c
ma1 d9a2o
ma1 ho62ng
ma1 mi2
ma1 pha61n
ma1 phanh
ma1ch ba3o
ma1ch le3o
ma1ch nu7o71c
ma1ch que1
ma1i che2o
ma1i d9a63y
ma1i da62m
ma1i ga2
ma1i ha81t
ma1i hie6n
ma1i nhi2
ma1i to1c
ma1i va63y
ma1ng xo61i
ma1nh kho1e
ma1nh lo71i
ma1nh mung
ma1t da ma1t thi5t
ma1t da5
ma1t di5u
ma1t la2nh
ma1t lo2ng
ma1t ma2y ma1t ma85t
ma1t ma81t
ma1t ma85t
ma1t me3
ma1t ro75i
ma1t ru7o72i ru7o75i
ma1t ru7o75i
ma1t ruo65t
ma1t tay
ma1t ti1nh
ma1u cam
ma1u cha3y ruo65t me62m
ma1u cho1
ma1u de6
ma1u ghen
ma1u huye61t
ma1u kho6
ma1u lu73a
ma1u me
ma1u me6
ma1u mu3
ma1u no1ng
ma1u tham
ma1u thi5t
ma1u tra81ng
ma1u xu7o7ng
ma1y a3nh
ma1y ba2o
ma1y bay
ma1y bay ba2 gia2
ma1y bay ca1nh qua5t
ma1y bay cu7o72ng ki1ch
ma1y bay kho6ng ngu7o72i la1i
ma1y bay khu tru5c
ma1y bay le6n tha83ng
ma1y bay pha3n lu75c
ma1y bay tie6m ki1ch
ma1y bay tru75c tha8ng
ma1y bo65 d9a2m
ma1y bo7m
ma1y bu72a
ma1y ca1i
ma1y ca1n
ma1y ca2y
ma1y ca61y
ma1y che1m
ma1y chie61u
ma1y chie61u hi2nh
ma1y chie61u phim
ma1y chu3
ma1y chu74
ma1y co6ng cu5
ma1y d9e63 ba2n
ma1y d9ie62u ho2a
ma1y d9ie62u ho2a kho6ng khi1
ma1y d9ie62u ho2a nhie65t d9o65
ma1y d9ie65n
ma1y d9ie65n tim
ma1y d9ie65n toa1n
ma1y doa
ma1y fax
ma1y ga85t
ma1y ghi a6m
ma1y ghi a6m tu72
ma1y ghi hi2nh tu72
ma1y gia to61c
ma1y gia85t
ma1y ha1t
ma1y ho7i nu7o71c
ma1y hu1t bu5i
ma1y huye62n vi
ma1y in
ma1y in laser
ma1y in phun
ma1y ke1o
ma1y kha1ch
ma1y kha6u
ma1y khoan
ma1y la5nh
ma1y lie6n ho75p
ma1y lu73a
ma1y may
ma1y mo1
ma1y mo1c
ma1y nha81n tin
ma1y nivo6
ma1y no1i
ma1y no63
ma1y nu7o71c
ma1y pha1t d9ie65n
ma1y phay
ma1y quay d9i4a
ma1y que1t
ma1y ru73a ba1t
ma1y sa61y
ma1y tay
ma1y thu hi2nh
ma1y thu thanh
ma1y thu3y bi2nh
ma1y ti1nh
ma1y ti1nh ca1 nha6n
ma1y ti1nh d9e63 ba2n
ma1y ti1nh d9ie65n tu73
ma1y ti1nh xa1ch tay
ma1y tie65n
ma1y u3i
ma1y vi ti1nh
ma1y xa1ch tay
ma1y xu1c
ma2 ca3
ma2 chu7o75c
ma2 co2n
ma2 la5i
ma2i du4a
ma2i giu4a
ma2i ma5i
ma2i mie65t
ma2n a3nh
ma2n ba5c
ma2n gio1
ma2n go5ng
ma2n hi2nh
ma2n hie65n so1ng
ma2n huy2nh quang
ma2n ki5ch
ma2n song khai
ma2n tro72i chie61u d9a61t
ma2ng cu71ng
ma2ng ki1nh
ma2ng lu7o71i
ma2ng ma2ng
ma2ng ma5ch
ma2ng nha62y
ma2ng nhe65n
ma2ng nhi4
ma2ng o61i
ma2ng tai
ma2ng tang
ma2ng te61 ba2o
ma2ng trinh
ma2ng vo4ng
ma2ng xu7o7ng
ma2nh ma2nh
ma2o d9a62u
ma2o ga2
ma2u bo65t
ma2u co72 sa81c a1o
ma2u da
ma2u keo
ma2u me2
ma2u me4
ma2u mo74
ma2u mo74 rie6u cua
ma2u nhie65m
ma2u nu7o71c
ma2u pha61n
ma2u sa81c
ma2y d9ay
ma2y ma85t
ma2y mo2
ma2y nga2i
ma2y nga2i ma81t phu7o75ng
ma2y ra6u
ma3i me6
ma3i mie61t
ma3i mo61t
ma3nh ba1t
ma3nh co65ng
ma3nh de3
ma3nh kha3nh
ma3nh mai
ma3y may
ma4 ca6n
ma4 d9e62
ma4 hie65u
ma4 ho1a
ma4 ho62i
ma4 lu75c
ma4 na4o
ma4 so61
ma4 ta2
ma4 ta61u
ma4 tha62y
ma4 thu7o75ng
ma4 tie62n
ma4 tie6n tha3o
ma4 va5ch
ma4 vi4
ma4i da6m
ma4i lo65
ma4i lu75c
ma4i ma4i
ma4n chie62u xe61 bo1ng
ma4n d9o72i
ma4n khai
ma4n kho1a
ma4n kie61p
ma4n kinh
ma4n nguye65n
ma4n nguye65t khai hoa
ma4n nhie65m
ma4n ti1nh
ma4n y1
ma4ng ca62u
ma4ng xa2
ma4nh ho63
ma4nh lie65t
ma4nh lu75c
ma4nh thu1
ma4nh tu7o71ng
ma5ch la5c
ma5ch lu7o7n
ma5ch ma1u
ma5ch mo6n
ma5ch nga62m
ma5ch nha
ma5ch su3i
ma5ch ti1ch ho75p
ma5i ba3n
ma5i da6m
ma5n d9a2m
ma5n phe1p
ma5n thu7o75ng
ma5n ti1nh
ma5ng cu5c bo65
ma5ng die65n ro65ng
ma5ng lu7o71i
ma5ng mo74
ma5ng nhe65n
ma5ng su7o72n
ma5ng toa2n cu5c
ma5nh ba5o
ma5nh da5n
ma5nh gio3i
ma5nh kho3e
ma5nh me4
ma5nh mie65ng
ma5nh mo62m
ma5nh tay
ma5nh thu7o72ng qua6n
ma5o danh
ma5o hie63m
ma5o muo65i
ma5o nha65n
ma5o tu72
ma5o xu7ng
ma5t chu7o75c
ma5t cu7a
ma5t cu7a mu7o71p d9a81ng
ma5t d9o72i
ma5t ha5ng
ma5t ki2
ma5t kie61p
ma5t ky2
ma5t lo65
ma5t sa1t
ma5t va65n
ma61p ma1y
ma61p me1
ma61p mo6
ma61t a8n ma61t ngu3
ma61t ca3 chi2 la64n cha2i
ma61t ca81p
ma61t co6ng
ma61t co6ng toi
ma61t da5y
ma61t gia1
ma61t go61c
ma61t ho62n
ma61t hu1t
ma61t lo2ng
ma61t ma1t
ma61t ma5ng
ma61t ma85n ma61t nha5t
ma61t ma85t
ma61t mu2a
ma61t ne61t
ma61t ngu3
ma61t su71c
ma61t ta8m
ma61t ta8m ma61t ti1ch
ma61t ti1ch
ma61t tie6u
ma61t toi
ma61t tra81ng
ma61t tri1
ma61t tro65m
ma61t vi1a
ma61u cho61t
ma61y ai
ma61y cho61c
ma61y d9o72i
ma61y khi
ma61y la5i
ma61y mu7o7i
ma61y na3
ma61y no64i
ma62m mo61ng
ma62m non
ma62n thinh
ma62u me2
ma62u me4
ma62u mo74
ma62u nhie65m
ma62u sa81c
ma62y mo2
ma64m ma5p
ma64n ca1n
ma64n ca3m
ma64n nhue65
ma64n tie65p
ma64n tue65
ma64u bie63u
ma64u d9o7n
ma64u gia1o
ma64u ha65u
ma64u he65
ma64u ma4
ma64u mu75c
ma64u quo61c
ma64u quye62n
ma64u so61
ma64u so61 chung
ma64u ta
ma64u ta6y
ma64u tha6n
ma64u tu73
ma64u tu75
ma64u va65t
ma65n co7m
ma65n ha65u
ma65n tam hoa
ma65p ma5p
ma65p mo72
ma65p u1
ma65p u1 u2
ma65p u2
ma65t ba1o
ma65t d9a2m
ma65t d9o65
ma65t danh
ma65t du5
ma65t hie65u
ma65t i1t ruo62i nhie62u
ma65t ke61
ma65t kha63u
ma65t le65nh
ma65t ma4
ma65t ngo5t che61t ruo62i
ma65t ngu74
ma65t ong
ma65t tha1m
ma65t thie61t
ma65t thu7
ma65t u7o71c
ma65t vu5
ma65u di5ch
ma65u di5ch quo61c doanh
ma65u di5ch vie6n
ma6m bo62ng
ma6m ca85p
ma6m cao co64 d9a62y
ma6m pha1o
ma6m xo6i
ma6n me6
ma6n mo1
ma6u thua64n
ma6y kho1i
ma6y mu2
ma6y mu7a
ma6y xanh
ma81c a1o
ma81c ca5n
ma81c co6ng
ma81c co74
ma81c coo5c
ma81c cu73i
ma81c cu7o72i
ma81c di5ch
ma81c ke5t
ma81c lo74m
ma81c lu72a
ma81c mi1u
ma81c mo3
ma81c mo71
ma81c mu71u
ma81c mu7u
ma81m ca1i
ma81m kem
ma81m muo61i
ma81m ne6m
ma81m te1p
ma81m to6m
ma81ng chu73i
ma81ng mo3
ma81ng nhie61c
ma81t ba4o
ma81t bo62 ca6u
ma81t ca1
ma81t ca1o
ma81t gio1
ma81t ho65t
ma81t ki1nh
ma81t la ma2y le1t
ma81t mu4i
ma81t nha81m ma81t mo73
ma81t phu7o75ng
ma81t phu7o75ng ma2y nga2i
ma81t tha61y
ma81t tha61y tai nghe
ma81t tha62n
ma81t to ho7n bu5ng
ma81t tro2n ma81t de5t
ma81t tru7o71c ma81t sau
ma81t xanh
ma81t xi1ch
ma82n ma85n
ma82n tha81n
ma85c ca3
ma85c ca3m
ma85c d9i5nh
ma85c da62u
ma85c du2
ma85c ke65
ma85c kha1ch
ma85c kha1ch tao nha6n
ma85c lo2ng
ma85c nhie6n
ma85c nie65m
ma85c su71c
ma85c tha6y
ma85c ti2nh
ma85c xa1c
ma85c y1
ma85n cha1t
ma85n ma2
ma85n mie65ng
ma85n mo2i
ma85n no62ng
ma85t ba82ng
ma85t bie63n
ma85t bu1ng ra su74a
ma85t bu3ng da chi2
ma85t ca62u
ma85t ca6n
ma85t ca81t
ma85t chu74
ma85t chu74 d9ie62n
ma85t d9a61t
ma85t d9o61i ma85t
ma85t d9u7o72ng
ma85t da2y
ma85t da2y ma2y da5n
ma85t da5n ma2y da2y
ma85t ha2ng
ma85t hoa da pha61n
ma85t kha1c
ma85t ma2y
ma85t me5t
ma85t mo
ma85t mu4i
ma85t na5
ma85t na5c d9o1m da2y
ma85t na85ng ma2y nhe5
ma85t ngang mu4i do5c
ma85t ngu7o72i da5 thu1
ma85t no1n
ma85t nu7o71c
ma85t nu7o71c ca1nh be2o
ma85t pha83ng
ma85t pho61
ma85t ro62ng
ma85t so61
ma85t su71a gan lim
ma85t su7ng ma2y si3a
ma85t tie62n
ma85t tra1i
ma85t tra1i xoan
ma85t tra65n
ma85t tra8ng
ma85t tro2n xoay
ma85t tro72i
ma85t tru5
ma85t u3 ma2y chau
ma85t vuo6ng chu74 d9ie62n
ma8n ma83n
ma8ng cu5t
ma8ng d9a
ma8ng d9a1
ma8ng d9o6lin
ma8ng le
ma8ng non
ma8ng se1t
ma8ng so6ng
ma8ng su74a
ma8ng ta6y
ma8ng to6
ma8ng to7
mai d9a6y
mai danh a63n ti1ch
mai dong
mai du7o7ng
mai ga62m
mai ha65u
mai kia
mai ma1i
mai mi3a
mai mo61i
mai mo61t
mai mo65t
mai phu5c
mai sau
mai ta1ng
man da5i
man di
man khai
man ma1c
man ma1t
man ro75
man tra1
mang ba2nh
mang chu3ng
mang con bo3 cho75
mang ma1ng
mang mang
mang na85ng d9e3 d9au
mang tai
mang tai mang tie61ng
mang tie61ng
manh d9o65ng
manh mo61i
manh mu1n
manh nha
manh ta6m
manh tra2ng
mao da64n
mao ma5ch
mao qua3n
mau cho1ng
mau le5
mau ma81n
mau mie65ng
mau mo62m
mau mo62m mau mie65ng
mau nu7o71c ma81t
may co6ng nghie65p
may d9o
may ma2
may ma81n
may ma85c
may o6
may ra
may ru3i
may sa84n
may sao
may so
may va1
me ta6y
me xu72
me1o ma85t
me1o mo1
me1o mo1 co1 ho7n kho6ng
me1o xe5o
me1o xe65ch
me1t he65
me1t kho61i
me1t vuo6ng
me2 nheo
me2 xu73ng
me2n me1n
me2ng d9e1c o7i
me2o d9a2ng cho1 d9ie61m
me2o gia2 ho1a ca1o
me2o khen me2o da2i d9uo6i
me2o ma3 ga2 d9o62ng
me2o mu2 vo71 ca1 ra1n
me2o mu7o71p
me2o mun
me2o nhi5 the63
me2o nho3 ba81t chuo65t con
me2o tam the63
me5 con
me5 d9i4
me5 d9o74 d9a62u
me5 ga2 con vi5t
me5 ghe3
me5 gia2
me5 go1a con co6i
me5 ha1t con khen hay
me5 ke61
me5 kie61p
me5 mi2n
me5 tro2n con vuo6ng
me5 vo75
me5o lua65t
me5o mu75c
me6 cung
me6 cuo62ng
me6 d9a5o
me6 d9a81m
me6 ho62n
me6 hoa85c
me6 li
me6 lo65
me6 lu1
me6 ly
me6 ma3i
me6 ma63n
me6 man
me6 me65t
me6 muo65i
me6 ngu3
me6 nhu7 d9ie61u d9o63
me6 sa3ng
me6 say
me6 ti1n
me6 ti1t
me6 to7i
me61ch lo2ng
me61n mo65
me61n phu5c
me61n thu7o7ng
me61n ye6u
me61u ma1o
me62 d9ay
me62 ga2
me62m de3o
me62m lo2ng
me62m lu4n
me62m ma5i
me62m mo3ng
me62m mo6i
me62m na81n ra81n buo6ng
me62m nhu4n
me62m ye61u
me62n me65t
me65nh chung
me65nh d9e62
me65nh danh
me65nh gia1
me65nh he65
me65nh le65nh
me65nh mo65t
me65nh phu5
me65nh tro72i
me65t lu73
me65t lu73 co2 bo75
me65t mo3i
me65t nghi3
me65t nho5c
me65t nhoa2i
me65t xa1c
me6n me61n
me6nh mang
me6nh mo6ng
men su71
meo cau
mi1a chi
mi1a d9o3
mi1a de
mi1a lau
mi1t d9a85c
mi1t dai
mi1t ma65t
mi1t ra1o
mi1t ti5t
mi1t tinh
mi1t to61 nu74
mi1t u7o71t
mi2 a8n lie62n
mi2 chi1nh
mi2 tha1nh
mi2n d9i5nh hu7o71ng
mi2n lo4m
mi2n muo64i
mi2nh d9o62ng da sa81t
mi2nh ga62y xa1c ve
mi2nh ha5c xa1c ve
mi2nh ha5c xu7o7ng mai
mi2nh ma63y
mi3a mai
mi3a mo1c
mi4 ca3m
mi4 d9u71c
mi4 du5c
mi4 ho5c
mi4 ki1
mi4 kim
mi4 le65
mi4 ma4n
mi4 mie62u
mi4 nghe65
mi4 nghe65 pha63m
mi4 nha6n
mi4 nha6n ke61
mi4 nu74
mi4 pha63m
mi4 quan
mi4 thua65t
mi4 thua65t co6ng nghie65p
mi4 tu5c
mi4 tu5c thua62n phong
mi4 tu72 pha1p
mi4 vi5
mi4 vie65n
mi4 y1
mi5 da6n
mi5n ma2ng
mi5t mo72
mi5t mu2
mi5t mu2ng
mie61ng co7m manh a1o
mie61u d9u7o72ng
mie61u hie65u
mie61u ma5o
mie62n ngu7o75c
mie62n xuo6i
mie64n cha61p
mie64n cu7o74ng
mie64n di5ch
mie64n gia3m
mie64n la2
mie64n nghi5
mie64n nhie64m
mie64n nhie65m
mie64n phi1
mie64n sai
mie64n sao
mie64n thu71
mie64n to61
mie64n tra1ch
mie64n tru72
mie65ng a8n
mie65ng a8n nu1i lo73
mie65ng co2n hoi su74a
mie65ng hu2m gan su71a
mie65ng lu7o74i
mie65ng the61
mie65ng tie61ng
mie65t ma2i
mie65t thi5
mie65t vu7o72n
mie6n man
mie6u ta3
minh ba5ch
minh chu3
minh chu71ng
minh co6ng
minh d9i5nh
minh du7o7ng
minh gia3i
minh ho5a
minh khi1
minh ma64n
minh mo6ng
minh oan
minh qua6n
minh so7n the65 ha3i
minh the65
minh tinh
minh trie61t
minh u7o71c
minh xa1c
minh xe1t
mo cau
mo nang
mo then
mo1 ma1y
mo1 tay
mo1c ca6u
mo1c d9o7n
mo1c ha2m
mo1c ke1p
mo1c ma1y
mo1c mie61ng
mo1c mu7a
mo1c ngoa85c
mo1c no61i
mo1c tu1i
mo1c xi1ch
mo1m me1m
mo1m xe62u
mo1ng co1c
mo1ng gio2
mo1ng guo61c
mo1ng ma1nh
mo1ng ro62ng
mo1ng vuo61t
mo2 kim d9a1y be63
mo2 kim d9a1y bie63n
mo2 ma64m
mo2n mo3i
mo2n ve5t
mo2ng ke1t
mo2ng mo5ng
mo3 a1c
mo3 ca85p
mo3 ha2n
mo3 le61t
mo3 neo
mo3 nha1t
mo3 vi5t
mo3i go61i cho62n cha6n
mo3i ma81t
mo3i me65t
mo3i mo2n
mo3ng di1nh
mo3ng dinh di1nh
mo3ng ma2y hay ha5t
mo3ng ma3nh
mo3ng manh
mo3ng mo6i
mo3ng ro71t
mo3ng tai
mo3ng tang
mo3ng tanh
mo3ng xoe1t
mo4 to2a
mo4m mo2m
mo5c mu4i su3i ta8m
mo5c su72ng
mo5i khi
mo5i ro75
mo5t da6n
mo5t go6ng
mo5t ruo64ng
mo5t sa1ch
mo6 hi2nh
mo6 hi2nh ho1a
mo6 pha5m
mo6 pho3ng
mo6 ta3
mo6 te6
mo6 thu71c
mo6 ti1p
mo6 to6
mo6 to6 ba ba1nh
mo6 to7
mo61c gio71i
mo61c hoa cau
mo61c meo
mo61c the61ch
mo61c xi2
mo61i giu7o72ng
mo61i ha2ng
mo61i la1i
mo61i manh
mo61ng cu5t
mo62 cha
mo62 co6i
mo62 co6i mo62 cu1t
mo62 ho1ng
mo62 ho6i
mo62 ho6i mo62 ke6
mo62 ho6i muo61i
mo62 ho6i nu7o71c ma81t
mo62 ma
mo62 ma3
mo62 ye6n ma3 d9e5p
mo62i cha2i
mo62m loa me1p gia3i
mo62m me1p
mo62m mie65ng d9o74 cha6n tay
mo62m na8m mie65ng mu7o72i
mo62n mo65t
mo62ng tha61t
mo62ng to7i
mo63 co2
mo63 xe3
mo64i mo65t
mo64i to65i
mo64i tuo63i mo65t gia2
mo65 binh
mo65 chi1
mo65 d9a5o
mo65 d9i5a
mo65 d9ie65u
mo65 da6n
mo65 pha62n
mo65 phu
mo65 qua6n
mo65 ta1ng
mo65c ba3n
mo65c hu7o7ng
mo65c lan
mo65c ma5c
mo65c nhi4
mo65c tuye62n
mo65ng a3o
mo65ng a6m du7o7ng
mo65ng du
mo65ng me5o
mo65ng mi5
mo65ng mo7
mo65ng tinh
mo65ng trie65u
mo65ng tu7o73ng
mo65ng u7o71c
mo65t be62
mo65t ca1ch
mo65t cha5p
mo65t chi1n mo65t mu7o72i
mo65t chie62u
mo65t cho61n d9o6i que6
mo65t chu1t
mo65t co61t mo65t d9o62ng
mo65t co63 hai tro2ng
mo65t co6ng d9o6i ba vie65c
mo65t co6ng d9o6i vie65c
mo65t d9o62ng mo65t chu74
mo65t d9o62ng mo65t co61t
mo65t d9o6i
mo65t gio72i mo65t vu75c
mo65t hai
mo65t ho7i
mo65t i1t
mo65t khi
mo65t la1 ma62m
mo65t le2o
mo65t lo2ng
mo65t lo2ng mo65t da5
mo65t lo6 mo65t lo61c
mo65t ma5ch
mo65t ma61t mo65t co2n
mo65t ma61t mu7o72i ngo72
mo65t ma85t
mo65t mai
mo65t mi2nh
mo65t mu75c
mo65t na81ng hai su7o7ng
mo65t nga2n
mo65t nga2n le3 mo65t
mo65t nghi2n
mo65t nghi2n hai tra8m
mo65t nghi2n le3 mo65t
mo65t nu73a
mo65t phe1p
mo65t so61
mo65t so61ng mo65t che61t
mo65t so71m mo65t chie62u
mo65t ta61c d9e61n tro72i
mo65t te5o
mo65t tha6n mo65t mi2nh
mo65t the63
mo65t tho6i mo65t ho62i
mo65t ti1
mo65t tra8m ru7o73i
mo65t trie65u
mo65t tro72i mo65t vu75c
mo65t va2i
mo65t vu72a hai pha3i
mo65t vu72a va2 hai pha3i
mo6i gio71i
mo6i ho73 ra8ng la5nh
mo6i sinh
mo6i tru7o72ng
mo6i tru7o72ng sinh tha1i
mo6n ba2i
mo6n d9a8ng ho65 d9o61i
mo6n d9e65
mo6n d9o62
mo6n d9u7o7ng ho65 d9o61i
mo6n ha5
mo6n ho5c
mo6n kha1ch
mo6n pha1i
mo6n pho2ng
mo6n sinh
mo6ng lung
mo6ng ma1
mo6ng me6nh
mo6ng mo61c
mo6ng muo65i
mo6ng qua5nh
mo7 ho62
mo7 ma2ng
mo7 mo2ng
mo7 mo65ng
mo7 mo7 ma2ng ma2ng
mo7 ngu3
mo7 tu7o73ng
mo7 u7o71c
mo71 ba mo71 ba3y
mo71 ba3y mo71 ba
mo71i coong
mo71i cu71ng
mo71i d9a62u
mo71i d9a6y
mo71i d9o1
mo71i khu75
mo71i la5
mo71i me3
mo71i pha3i
mo71i ro62i
mo71i tinh
mo71i toanh
mo71m cung
mo71n nu7o71c
mo72 a1m
mo72 a3o
mo72 mi5t
mo72 mo72
mo72 nha5t
mo72i cha2o
mo72i go5i
mo72i lo7i
mo72i mo5c
mo72i ro7i
mo72i tha62u
mo73 co72
mo73 co72 gio1ng tro61ng
mo73 co72 trong bu5ng
mo73 cu73a
mo73 d9a62u
mo73 d9u7o72ng
mo73 ha2ng
mo73 ma2n
mo73 ma2y mo73 ma85t
mo73 ma81t
mo73 ma85t
mo73 ma85t mo73 ma2y
mo73 mang
mo73 mie65ng
mo73 ro65ng
mo73 tha62u
mo73 toang
mo74 cha2i
mo74 co7m xo6i
mo74 d9e63 mie65ng me2o
mo74 ga2
mo74 kho63
mo74 la1
mo74 ma1y
mo74 ma2ng
mo74 ma2u
mo74 pha62n
mo74 sa
mo7i mo71i
mo7n man
mo7n mo73n
mo7n tro71n
moi mo1c
mon men
mong cho72
mong d9o75i
mong manh
mong mo3i
mong muo61n
mong ngo1ng
mong nho71
mong u7o71c
mu1a la6n
mu1a ma1y
mu1a may
mu1a me1p
mu1a mo3
mu1a ri2u qua ma81t tho75
mu1a ro61i
mu1a ro61i nu7o71c
mu1a tay trong bi5
mu1i ca62u
mu1i chie61u ba3n d9o62
mu1i gio72
mu1m mi1m
mu1p mi1p
mu2 chu74
mu2 kho7i
mu2 lo2a
mu2 ma2u
mu2 mi5t
mu2 mo72
mu2 qua1ng
mu2 ta5t
mu2 ta8m
mu2 ti5t
mu2 u
mu2a ma2ng
mu2a vu5
mu2i gi2
mu2i ma64n
mu2i me4
mu2i me4 gi2
mu2i soa
mu2i vi5
mu2n cu7a
mu2ng ma2n
mu2ng qua6n
mu2ng to7i
mu3 mi3
mu3i lo2ng
mu3m mi3m
mu4 ba3o hie63m
mu4 bi2nh thie6n
mu4 bi5t tai
mu4 bie6n pho2ng
mu4 ca1nh chuo62n
mu4 ca1t
mu4 cha2o ma2o
mu4 lu7o74i trai
mu4 ma4ng
mu4 ma4o
mu4 ma61n
mu4 mie65n
mu4 ni
mu4 ni che tai
mu4 no1n
mu4 no62i
mu4 pho71t
mu4 tai be2o
mu4 tru5
mu4i d9a61t
mu4i da4i
mu4i du2i
mu4i giu2i
mu4i nho5n
mu4i te6n
mu4i te6n ho2n d9a5n
mu4m mi4m
mu5 ma64m
mu5 mi5
mu5 vu7o72n
mu5c d9i1ch
mu5c d9i1ch lua65n
mu5c d9o62ng
mu5c ha5 vo6 nha6n
mu5c ki1ch
mu5c ki3nh
mu5c lu5c
mu5c na1t
mu5c ruo64ng
mu5c so73 thi5
mu5c su1c
mu5c su7
mu5c tie6u
mu5c tru7o72ng
mu5c tu72
mu5n nho5t
mu71c d9o65
mu71c nu7o71c
mu71c nu7o71c tuye65t d9o61i
mu71c so61ng
mu72ng co6ng
mu72ng cuo61ng
mu72ng hu1m
mu72ng hu5t
mu72ng mu72ng tu3i tu3i
mu72ng quy1nh
mu72ng ro74
mu72ng ro7n
mu72ng tha62m
mu72ng tuo63i
mu72ng vui
mu73a ma65t
mu75c ta2u
mu75c thu7o71c
mu7a ba4o
mu7a bay
mu7a bo1ng ma6y
mu7a bom ba4o d9a5n
mu7a bu5i
mu7a d9a1
mu7a da62m
mu7a gio1
mu7a lu4
mu7a ma6y
mu7a mo1c
mu7a na81ng
mu7a nga6u
mu7a phu2n
mu7a ra2o
mu7a ru7o7i
mu7a thua65n gio1 ho2a
mu7a tuye61t
mu7o71p d9a81ng
mu7o71p hu7o7ng
mu7o71p ta6y
mu7o71t ma1t
mu7o71t mo62 ho6i
mu7o71t mu7o75t
mu7o72i ba
mu7o72i ba3y
mu7o72i ba3y va5n sa1u nghi2n
mu7o72i hai
mu7o72i la8m
mu7o72i mu7o7i
mu7o72i pha6n ve5n mu7o72i
mu7o72i ta1m
mu7o72n mu7o75t
mu7o72ng tu7o73ng
mu7o72ng tu7o75ng
mu7o75n gio1 be3 ma8ng
mu7o75n mo4
mu7o75t ma2
mu7o7i bu74a nu73a tha1ng
mu7o7n mu7o71t
mu7o7ng ma1ng
mu7o7ng phai
mu7u ba1 d9o62 vu7o7ng
mu7u ca62u
mu7u chu7o71c
mu7u co7
mu7u d9o62
mu7u ha5i
mu7u ke61
mu7u lu7o75c
mu7u ma chu7o71c qui3
mu7u ma chu7o71c quy3
mu7u me5o
mu7u mo6
mu7u sa1ch
mu7u sa1t
mu7u sa6u ke61 gio3i
mu7u si4
mu7u sinh
mu7u ti1nh
mu7u toan
mu7u tri1
mua ba1n
mua buo6n
mua chuo65c
mua d9i ba1n la5i
mua d9o65
mua d9u71t ba1n d9oa5n
mua d9u7o72ng
mua da6m
mua gom
mua le3
mua sa81m
mua si3
mua thu2 chuo61c oa1n
mua vie65c
mua vui
mum mu1p
mung lung
muo61i a8n
muo61i acid
muo61i bo3 be63
muo61i bo3 bie63n
muo61i khoa1ng
muo61i ma85t
muo61i me2
muo61i mo3
muo61i tie6u
muo61i vu72ng
muo61n gi2 d9u7o75c va65y
muo64i ma81t
muo65n ma2ng
muo65n ma82n
muo65n phie62n
muo6n d9o72i
muo6n da6n
muo6n hi2nh muo6n ve3
muo6n hi2nh va5n tra5ng
muo6n ho62ng nghi2n ti1a
muo6n hu7o72ng nghi2n ti1a
muo6n ma2u muo6n ve3
muo6n mo65t
muo6n muo61t
muo6n na8m
muo6n nga2n
muo6n nghi2n
muo6n ta6u
muo6n thuo73
muo6n tru2ng
muo6n va2n
muo6ng thu1
my4 ca3m
my4 d9u71c
my4 du5c
my4 ho5c
my4 ki1
my4 kim
my4 le65
my4 ma4n
my4 mie62u
my4 nghe65
my4 nghe65 pha63m
my4 nha6n
my4 nha6n ke61
my4 nu74
my4 pha63m
my4 quan
my4 thua65t
my4 thua65t co6ng nghie65p
my4 tu5c
my4 tu5c thua62n phong
my4 tu72 pha1p
my4 vi5
my4 vie65n
my4 y1
na mo6
na na1
na1 thun
na1i se62
na1o d9o65ng
na1o hoa5t
na1o loa5n
na1o nhie65t
na1o nu71c
na1p ca2y
na1t ba2n
na1t gan na1t ruo65t
na1t nu7o71c
na1t o1c
na1t ru7o75u
na2i e1p
na2i hoa e1p lie64u
na2i ni3
na2i xin
na2ng ha62u
na2ng tho7
na2o hay
na2o ngo72
na2y kha1c
na2y no5
na3n chi1
na3n lo2ng
na3y lu73a
na3y no2i
na3y no73
na3y sinh
na4o ba5t
na4o ca6n
na4o lo2ng
na4o ne62
na4o nu2ng
na4o nuo65t
na4y gio72
na5 do2ng
na5n da6n
na5n nha6n
na5o pha1
na5o thai
na5o ve1t
na5p ca1t
na5p te65
na5p tha1i
na5p tru7ng
na5t no65
na61c cu5t
na61m hu7o7ng
na61m me2o
na61m men
na61m mo61c
na61m mo74
na61m ro7m
na61m so2
na61n na1
na61p bo1ng
na61p na1u
na61u a8n
na61u be61p
na61u nu7o71ng
na61u nung
na61u su73 so6i kinh
na62n na64n
na63y no73
na63y sinh
na64ng tay tre6n
na64u na2
na64u ruo65t
na64u ruo65t na64u gan
na64u ruo65t nha62u gan
na64y gio72
na65u vu75a
na6ng ca61p
na6ng co61c
na6ng d9o74
na6ng gia1
na6ng gia61c
na6ng kha8n su73a tu1i
na6ng niu
na6u non
na6u so62ng
na81c ne3
na81c no3m
na81m ba81t
na81m d9a61m
na81m d9a82ng chuo6i
na81n ga6n
na81n no1t
na81ng gio1
na81ng lu73a
na81ng mu7a
na81ng no1ng
na81ng no6i
na81ng nu75c
na81ng qua1i
na81ng ra1o
na81ng xie6n khoai
na82m be5p
na82m be61p
na82m gai ne61m ma65t
na82m kha2n
na82m khe63nh
na82m khoe2o
na82m lo2ng
na82m me6
na82m mo65ng
na82m mo7
na82m o63
na82m va5
na82m vu2ng
na82m xuo61ng
na82n ni2
na82ng na85c
na82ng na85ng
na85c danh
na85c no6
na85n o1c
na85ng ca8n
na85ng e2
na85ng ga1nh
na85ng ki1
na85ng ky1
na85ng la4i
na85ng lo2ng
na85ng lo72i
na85ng ma85t sa ma2y
na85ng mu2i
na85ng ne62
na85ng nho5c
na85ng no75
na85ng no75 ma1 d9a2o
na85ng tai
na85ng tay
na85ng ti2nh
na85ng tri2nh tri5ch
na85ng tri4u
na85ng tri5ch
na8m a1nh sa1ng
na8m a6m li5ch
na8m ba
na8m ba3y
na8m cha ba me5
na8m cha6u bo61n bie63n
na8m cu2ng tha1ng ta65n
na8m du7o7ng li5ch
na8m ho5c
na8m kia
na8m la62n ba3y lu7o75t
na8m mu7o7i
na8m ngoa1i
na8m tao ba3y tie61t
na8m tha1ng
na8m the6 ba3y thie61p
na8m thi2 mu7o72i ho5a
na8m tuo63i
na8m xu7a
na8m xung tha1ng ha5n
na8n ni3
na8ng d9o65ng
na8ng khie61u
na8ng lu75c
na8ng lu7o75ng
na8ng nha85t cha85t bi5
na8ng no63
na8ng sua61t
nai lu7ng
nai ni5t
nam ai
nam ba1n ca62u
nam ba82ng
nam bi2nh
nam bo65
nam cao
nam cha6m
nam cu75c
nam cu75c quye62n
nam gio71i
nam mo6
nam nhi
nam nu74
nam nu74 bi2nh quye62n
nam phu5 la4o a61u
nam sa2i ho62
nam sinh
nam ti1nh
nam tra62m
nam trang
nam trung
nam tu73
nam tu7o71c
nam vo6
nan gia3i
nan hoa
nan y
nanh a1c
nanh no5c
nanh sa61u
nanh vuo61t
nao nao
nao nu1ng
nao nu71c
nay d9a6y mai d9o1
nay mai
ne1 tra1nh
ne1m bie6n
ne1m d9a1 gia61u tay
ne1m d9i4a
ne1m ta5
ne1m tie62n qua cu73a so63
ne1n lo2ng
ne61m co7m
ne61m co7m thie6n ha5
ne61m ma65t na82m gai
ne61m tra3i
ne61n d9a1nh lu73a
ne61p ca1i
ne61p ca63m
ne61p con
ne61p te3
ne61t na
ne61u ma2
ne61u nhu7
ne62 ha2
ne62 ne61p
ne62n go61c
ne62n mo1ng
ne62n na4
ne62n ne61p
ne62n ta3ng
ne63 ma85t
ne63 na3
ne63 nang
ne63 so75
ne63 tro5ng
ne63 vi2
ne65 co63
ne6n cha8ng
ne6n che6
ne6n chi
ne6n co7m cha1o gi2
ne6n danh
ne6n ngu7o72i
ne6n tha6n
ne6n tho7
nem cha5o
nem chua
nem co6ng cha3 phu7o75ng
nem lu5i
nem ne1p
nem ra1n
nem re61
nem tai
neo ba61n
neo d9a65u
neo d9o7n
nga1i ngu3
nga1n nga5i
nga1n nga63m
nga1ng tro73
nga1o o65p
nga2 nga2
nga2 ngo5c
nga2 voi
nga2i nga5i
nga2n ca6n treo so75i to1c
nga2n nga5t
nga2n thu
nga2n tru2ng
nga2n va5n
nga2n xu7a
nga2nh do5c
nga2nh ha2ng
nga2nh nghe62
nga2nh ngo5n
nga2o nga5t
nga2y ba tha1ng ta1m
nga2y ca2ng
nga2y co6ng
nga2y d9e6m
nga2y d9u7o72ng
nga2y gio72
nga2y ki2a
nga2y kia
nga2y la2nh tha1ng to61t
nga2y mai
nga2y mo65t
nga2y mo65t nga2y hai
nga2y mu2a
nga2y nay
nga2y nga2y
nga2y qua tha1ng la5i
nga2y ra2y
nga2y ro65ng tha1ng da2i
nga2y sau
nga2y sinh
nga2y tha1ng
nga2y tie61t
nga2y tru7o71c
nga2y xu73a nga2y xu7a
nga2y xu7a
nga3 lu7ng
nga3 nghie6ng
nga3 ngo61n
nga3 ngo71n
nga3 va5
nga3i cu71u
nga4 be65nh
nga4 d9o62ng ke62nh
nga4 gia1
nga4 lo2ng
nga4 ngu4
nga4 ngu73a
nga4 nu7o71c
nga5c nhie6n
nga5ch ba65c
nga5ch tra65t
nga5i nga62n
nga5i ngu2ng
nga5n ngu74
nga5o ma5n
nga5o nghe64
nga5o ngu7o75c
nga5t mu4i
nga5t nga2o
nga61m nga62m
nga61m ngoa3y
nga61m ngua63y
nga61m nguy1t
nga61p nga nga61p nghe1
nga61p nghe1
nga61p ngo1
nga61t nga nga61t nghe63u
nga61t nga nga61t ngu7o73ng
nga61t nga6y
nga61t nghe63u
nga61t ngo7
nga61t ngu7
nga61t ngu7o73ng
nga61t tro72i
nga61t xi3u
nga61u nghie61n
nga61y so61t
nga62m a63n
nga62m nga61m
nga62n nga5i
nga62n ngu72
nga62y nga2
nga62y nga65y
nga63n nga63n ngo7 ngo7
nga63n ngo7
nga63n to2 te
nga64m nghi4
nga64m ngo75i
nga64u ho6n
nga64u hu71ng
nga64u lu75c
nga64u nhie6n
nga65m bo62 ho2n
nga65m bo62 ho2n la2m ngo5t
nga65m cu7o72i
nga65m cu7o72i chi1n suo61i
nga65m cu7o72i no7i chi1n suo61i
nga65m d9a81ng nuo61t cay
nga65m ho65t thi5
nga65m ma1u phun ngu7o72i
nga65m mie65ng
nga65m mie65ng a8n tie62n
nga65m ngu2i
nga65m nu7o71c
nga65m su74a
nga65m ta8m
nga65m va2nh ke61t co3
nga65p chi2m
nga65p d9a62u
nga65p lu5t
nga65p ma85n
nga65p nga2 nga65p ngu72ng
nga65p ngu5a
nga65p ngu72ng
nga65p tra2n
nga65p u1ng
nga65t ngu7o74ng
nga65u xi5
nga6m khu1c
nga6m nga
nga6m nga63m
nga6m ngo75i
nga6m to6m
nga6m vi5nh
nga6n ba3n vi5
nga6n ha2
nga6n ha2ng
nga6n ha2ng du74 lie65u
nga6n kho61
nga6n khoa3n
nga6n nga
nga6n nga61n
nga6n nga61t
nga6n phie61u
nga6n phie61u thanh toa1n
nga6n qui4
nga6n quy4
nga6n sa1ch
nga6n vang
nga6y d9o72
nga6y da5i
nga6y nga61t
nga6y nga61y
nga6y ngo6
nga6y tho7
nga81c nga nga81c ngu71
nga81c ngoa3i
nga81c ngu71
nga81m nghi1a
nga81m vuo61t
nga81n go5n
nga81n ha5n
nga81n ngu3i
nga81n ngu3n
nga81n tun hu3n
nga81t d9ie65n
nga81t qua4ng
nga82n nga85t
nga83ng nghiu
nga85t mo65t no64i
nga85t nghe2o
nga85t nghe4o
nga85t nghe5o
nga8m nga8m
nga8n ca1ch
nga8n ca3n
nga8n ca61m
nga8n cha85n
nga8n ke1o
nga8n na81p
nga8n nga81n
nga8n nga81t
nga8n ngu72a
nga8n so6ng ca61m cho75
nga8n tro73
ngai nga1i
ngai ro62ng
ngai va2ng
ngan nga1t
ngang ba82ng
ngang bu7o71ng
ngang ca2nh bu71a
ngang da5
ngang do5c
ngang ha2ng
ngang nga5nh
ngang ngang
ngang ngu73a
ngang ngu7o75c
ngang nhie6n
ngang no61i
ngang ta2ng
ngang tai
ngang tra1i
ngang tro72i do5c d9a61t
ngao du
ngao nga1n
ngau nga1u
ngay ca1n ta2n
ngay d9u7o74n
ngay ha2ng tha83ng lo61i
ngay la65p tu71c
ngay lu7ng
ngay nga1y
ngay nga81n
ngay ra6u
ngay ta81p lu75
ngay tha65t
ngay tha83ng
ngay tu71c kha81c
ngay tu71c thi2
nghe chu72ng
nghe d9a6u
nghe ho7i no62i cho4
nghe lo1m
nghe lo3m
nghe ngo1ng
nghe nhi2n
nghe ra
nghe2n nghe5n
nghe2n nghe5t
nghe2o d9o1i
nghe2o he2n
nghe2o kho1
nghe2o kho63
nghe2o na2n
nghe2o nga85t
nghe2o ro71t
nghe2o ro71t mo62ng to7i
nghe2o ro71t mu2ng to7i
nghe2o tu1ng
nghe2o xa1c
nghe2o xa1c nghe2o xo7
nghe2o xa1c xo7
nghe2o xo7 nghe2o xa1c
nghe5n cu71ng
nghe5n d9o2ng
nghe5n nga2o
nghe5n u71
nghe5t tho73
nghe6 thu7o72ng
nghe62 d9o72i
nghe62 d9o72i no1 the61
nghe62 nghie65p
nghe62 ngo64ng
nghe62 tu75 do
nghe62n nghe65t
nghe62nh nghe65ch
nghe63 ra8m
nghe64nh nga4ng
nghe64u nghe65n
nghe65 danh
nghe65 nha6n
nghe65 si4
nghe65 si4 co6ng hua6n
nghe65 si4 nha6n da6n
nghe65 si4 u7u tu1
nghe65 thua65t
nghe65 thua65t thu71 ba3y
nghe65 thua65t vi5 nghe65 thua65t
nghe65 thua65t vi5 nha6n sinh
nghe6nh chie61n
nghe6nh gia1
nghe6nh ho6n
nghe6nh nga1o
nghe6nh ngang
nghe6nh tie61p
nghe6nh xua6n
nghe6u ngao
nghi a1n
nghi binh
nghi gia
nghi hoa85c
nghi ki5
nghi ky5
nghi le64
nghi mo6n
nghi nga5i
nghi ngo72
nghi ngu1t
nghi thu71c
nghi tie61t
nghi trang
nghi tru7o75ng
nghi va61n
nghi ve65
nghi1 ngoa1y
nghi2n ca6n treo so75i to1c
nghi2n nghi5t
nghi2n thu
nghi2n tru2ng
nghi2n xu7a
nghi3 cha6n
nghi3 du7o74ng
nghi3 he2
nghi3 ma1t
nghi3 ngo7i
nghi3 phe1p
nghi3 tay
nghi3 vie65c
nghi4 bu5ng
nghi4 d9i nghi4 la5i
nghi4 la5i
nghi4 ngo75i
nghi4 suy
nghi4a binh
nghi4a bo1ng
nghi4a bo65c
nghi4a cu73
nghi4a d9en
nghi4a d9i5a
nghi4a du4ng
nghi4a hie65p
nghi4a khi1
nghi4a la2
nghi4a li1
nghi4a ly1
nghi4a nhi
nghi4a phu5
nghi4a qua6n
nghi4a si4
nghi4a thu7o7ng
nghi4a ti2nh
nghi4a trang
nghi4a tro5ng ti2nh tha6m
nghi4a tu73 la2 nghi4a ta65n
nghi4a vu5
nghi4a vu5 qua6n su75
nghi5 a1n
nghi5 d9i5nh
nghi5 d9i5nh thu7
nghi5 ga65t
nghi5 ho2a
nghi5 lu75c
nghi5 lua65n
nghi5 quye61t
nghi5 si4
nghi5 su75
nghi5 tri2nh
nghi5 tru7o72ng
nghi5 tru7o73ng
nghi5 vie65n
nghi5 vie6n
nghi5ch bie61n
nghi5ch ca3nh
nghi5ch d9a3o
nghi5ch d9e62
nghi5ch li1
nghi5ch ly1
nghi5ch ngo75m
nghi5ch nhi4 nghi5ch pha1ch
nghi5ch ta85c
nghi5ch thu7o72ng
nghi5ch tu73
nghie61n nga61u
nghie62n nga64m
nghie64m nhie6n
nghie65m d9u1ng
nghie65m so61
nghie65m thu
nghie65n hu1t
nghie65n nga65p
nghie65p ba1o
nghie65p chu3
nghie65p chu7o71ng
nghie65p d9oa2n
nghie65p di4
nghie65p du7
nghie65p vu5
nghie65t nga4
nghie6m ca1ch
nghie6m ca61m
nghie6m ca63n
nghie6m chi3nh
nghie6m d9u7o72ng
nghie6m hua61n
nghie6m kha81c
nghie6m le65nh
nghie6m ma65t
nghie6m minh
nghie6m nga81n
nghie6m nga85t
nghie6m nghi5
nghie6m nha85t
nghie6m phu5
nghie6m trang
nghie6m tri5
nghie6m tro5ng
nghie6m tu1c
nghie6n bu1t
nghie6n cu71u
nghie6n cu71u kha3 thi
nghie6n cu71u sinh
nghie6n cu71u vie6n
nghie6ng mi2nh
nghie6ng nga3
nghie6ng nghe1
nghie6ng nghie6ng
nghie6ng ngo1
nghie6ng ngu73a
nghie6ng nu7o71c nghie6ng tha2nh
nghie6ng tha2nh
nghinh chie61n
nghinh gia1
nghinh ho6n
nghinh ngang
nghinh tie61p
nghinh xua6n
ngo ngoe
ngo1 nga2ng
ngo1 nghie6ng
ngo1 ngoa1y
ngo1c nga1ch
ngo1i a6m du7o7ng
ngo1i bo2
ngo1i chie61u
ngo1i ma61u
ngo1i mo1c
ngo1i ta
ngo1n a1p u1t
ngo1n ca1i
ngo1n giu74a
ngo1n nghe62
ngo1n tro3
ngo1n u1t
ngo1ng cho72
ngo1ng d9o75i
ngo1ng tro6ng
ngo1t da5
ngo1t nghe1t
ngo2i bu1t
ngo2i no63
ngo2n ngo5t
ngo2ng ngoe2o
ngo3n ngoe3n
ngo4 cu5t
ngo4 ha62u
ngo4 he3m
ngo4 nga1ch
ngo5 ngoa5y
ngo5 ngua65y
ngo5c a6m
ngo5c bi1ch
ngo5c bo65i
ngo5c ha2nh
ngo5c lan
ngo5c lan ta6y
ngo5c nga2
ngo5c nu74
ngo5c pha3
ngo5c tha5ch
ngo5c the63
ngo5c tho3
ngo5c trai
ngo5n nga2nh
ngo5n nguo62n
ngo5ng nghi5u
ngo5t bu2i
ngo5t li5m
ngo5t lu72
ngo5t lu75
ngo5t nga2o
ngo5t nha5t
ngo5t sa81c
ngo5t xo71t
ngo6 d9o62ng
ngo6 nghe6
ngo6 ngo61
ngo61c nghe61ch
ngo61n nga61u
ngo62 ngo65
ngo62i be65t
ngo62i bo1 gio2
ngo62i bo1 go61i
ngo62i cho62m ho63m
ngo62i cho62m ho64m
ngo62i cho7i xo7i nu7o71c
ngo62i chu7a a61m cho64
ngo62i chu7a no1ng cho64
ngo62i chu7a no1ng d9i1t
ngo62i d9o62ng
ngo62i da4i the3
ngo62i du7ng
ngo62i kho6ng
ngo62i le6 d9o6i ma1ch
ngo62i le6 ma1ch le3o
ngo62i ma1t a8n ba1t va2ng
ngo62i phe65t
ngo62i thie62n
ngo62i tu2
ngo62i xe61p ba82ng
ngo62i xe61p ba82ng tro2n
ngo62i xo63m
ngo62m ngoa2m
ngo62n ngo65n
ngo62n ngo65t
ngo63 nga1o
ngo63n ngang
ngo64 nghi5ch
ngo64 ngu7o75c
ngo64ng tro72i
ngo65 bie61n
ngo65 ca3m
ngo65 d9o65c
ngo65 gio1
ngo65 na5n
ngo65 nghi4nh
ngo65 nha65n
ngo65 nho74
ngo65 sa1t
ngo65c nghe65ch
ngo65t nga5t
ngo6i ba1u
ngo6i sao
ngo6i thu71
ngo6i vi5
ngo6n lua65n
ngo6n ngu74
ngo6n ngu74 d9a1nh da61u
ngo6n ngu74 hi2nh thu71c
ngo6n ngu74 ho5c
ngo6n ngu74 la65p tri2nh
ngo6n ngu74 ma1y
ngo6n ngu74 tu75 nhie6n
ngo6n ngu74 va8n ho1a
ngo6n ngu74 va8n ho5c
ngo6n tu72
ngo6ng cuo62ng
ngo6ng nga1o
ngo6ng nghe6nh
ngo7 nga1c
ngo7 nga1o
ngo7 nga63n
ngo7 ngo7
ngo7 ngo7 nga63n nga63n
ngo71 nga63n
ngo72 d9a6u
ngo72 nga5c
ngo72 nghe65ch
ngo72 ngo75
ngo72 vu75c
ngo72i ngo72i
ngo72i ngo75i
ngo72m ngo75p
ngo74 nga2ng
ngo75i ca
ngo75i khen
ngo7i nghi3
ngo7i ngo71t
ngo7m ngo71p
ngo7n ngo71t
ngoa du5
ngoa ngo6n
ngoa ngoa81t
ngoa1o o65p
ngoa2i le62
ngoa2i luo62ng
ngoa2i ma85t
ngoa2i mie65ng
ngoa2i ra
ngoa2i tro72i
ngoa3nh d9i ngoa3nh la5i
ngoa5i bang
ngoa5i ca3m
ngoa5i ca3nh
ngoa5i co6ng
ngoa5i co74
ngoa5i d9a5o
ngoa5i d9o65ng
ngoa5i die6n
ngoa5i du7o7ng
ngoa5i gia3
ngoa5i giao
ngoa5i giao d9oa2n
ngoa5i giao nha6n da6n
ngoa5i gio71i
ngoa5i ha5ng
ngoa5i hi2nh
ngoa5i ho1a
ngoa5i ho61i
ngoa5i kho1a
ngoa5i khoa
ngoa5i kie62u
ngoa5i lai
ngoa5i le65
ngoa5i lu75c
ngoa5i nga5ch
ngoa5i ngu74
ngoa5i nha65m
ngoa5i nha65p
ngoa5i o6
ngoa5i pha5m
ngoa5i phu5
ngoa5i quo61c
ngoa5i sinh
ngoa5i suy
ngoa5i te65
ngoa5i te65 ma5nh
ngoa5i tha2nh
ngoa5i tha61t
ngoa5i thi5
ngoa5i thu7o7ng
ngoa5i ti2nh
ngoa5i ti3
ngoa5i ti3nh
ngoa5i tie61p
ngoa5i tie61t
ngoa5i to65c
ngoa5i tru1
ngoa5i tru72
ngoa5i tru7o73ng
ngoa5i tuye61n
ngoa5i ty3
ngoa5i va8n
ngoa5i vi
ngoa5i vie65n
ngoa5i vu5
ngoa5i xa6m
ngoa5n ca3nh
ngoa5n mu5c
ngoa81c ngoa3i
ngoa81c ngoa85c
ngoa81t ngoe1o
ngoa82n ngoe2o
ngoa85c d9o7n
ngoa85c ke1p
ngoa85c tay
ngoa85c vuo6ng
ngoa85t ngoe5o
ngoan co61
ngoan cu7o72ng
ngoan d9a5o
ngoan ngoa4n
ngoay ngoa1y
ngoay ngoa3y
ngoe ngoa3y
ngoe ngua63y
ngoe1o tay
ngoen ngoe3n
ngoi ngo1p
ngon a8n
ngon gia61c
ngon la2nh
ngon ma81t
ngon mie65ng
ngon ngo1t
ngon ngo5t
ngon o7
ngon xo7i
ngong ngo1ng
ngu d9a62n
ngu d9o65n
ngu da5i
ngu da6n
ngu do61t
ngu he2n
ngu muo65i
ngu ngo61c
ngu ngo7
ngu si
ngu tha62n
ngu to61i
ngu xua63n
ngu y1
ngu1c nga81c
ngu1c ngoa81c
ngu1ng nga ngu1ng ngua63y
ngu1ng ngua63y
ngu1t nga1t
ngu1t nga2n
ngu2 ngo72
ngu2i ngu2i
ngu2n ngu5t
ngu2ng ngoa82ng
ngu3 d9a65u
ngu3 d9o6ng
ngu3 ga2
ngu3 ga2 ngu3 ga65t
ngu3 ga65t
ngu3 khi2
ngu3 lang
ngu3 me6
ngu3 nga1y
ngu3 nghe6
ngu3 nhe2
ngu3ng nga ngu3ng nghi3nh
ngu3ng nga83ng
ngu3ng nghi3nh
ngu3ng ngoa83ng
ngu4 a6m
ngu4 co61c
ngu4 cu1ng
ngu4 cung
ngu4 d9oa3n
ngu4 gia bi2
ngu4 gia1c
ngu4 gio71i
ngu4 ha2nh
ngu4 kim
ngu4 kinh
ngu4 lie6n
ngu4 lua6n
ngu4 ngo6n
ngu4 pha63m
ngu4 phu1c
ngu4 qua3
ngu4 quan
ngu4 sa81c
ngu4 ta5ng
ngu4 thu7o72ng
ngu4 tua62n
ngu4 vi5
ngu5 cu7
ngu5 ngo6n
ngu5 y1
ngu5c tha61t
ngu5c tu2
ngu5p la85n
ngu5y bie65n
ngu5y binh
ngu5y li1
ngu5y qua6n
ngu5y quye62n
ngu5y ta5o
ngu5y trang
ngu5y va65n
ngu7 cu5
ngu7 da6n
ngu7 gia
ngu7 ho65
ngu7 lo6i
ngu7 long
ngu7 nghie65p
ngu7 o6ng
ngu7 phu3
ngu7 tru7o72ng
ngu71a gan
ngu71a ma81t
ngu71a mie65ng
ngu71a mo62m
ngu71a nga1y
ngu71a nghe62
ngu71a tai
ngu71a tay
ngu71a tie61t
ngu72ng ba81n
ngu72ng nghi3
ngu72ng tre65
ngu73a nghie6ng
ngu73a tay
ngu74 a6m
ngu74 a6m ho5c
ngu74 ca3m
ngu74 ca3nh
ngu74 d9ie65u
ngu74 d9oa5n
ngu74 he65
ngu74 ho5c
ngu74 khi1
ngu74 lie65u
ngu74 nghi4a
ngu74 nghi4a ho5c
ngu74 ngo6n
ngu74 ngo6n ho5c
ngu74 pha1p
ngu74 pha1p ho5c
ngu74 to65c
ngu74 va8n
ngu74 vu75ng
ngu75 gia1
ngu75 la4m
ngu75 phe6
ngu75 su73
ngu75 su73 d9a2i
ngu75 thie65n
ngu75 tie62n
ngu75 to5a
ngu75 tri5
ngu75 uye63n
ngu75 y
ngu75a ba5ch
ngu75a ba61t kham
ngu75a chie61n
ngu75a chu71ng
ngu75a con ha1u d9a1
ngu75a ho62ng
ngu75a nghe4o
ngu75a non ha1u d9a1
ngu75a o6
ngu75a pha3n chu3
ngu75a quen d9u7o72ng cu4
ngu75a ti1a
ngu75a tro72i
ngu75a va82n
ngu75a xe
ngu7a ngu71a
ngu7ng d9o5ng
ngu7ng nghi3
ngu7ng tre65
ngu7ng tu5
ngu7o72i be65nh
ngu7o72i bi5 ha5i
ngu7o72i d9o72i
ngu7o72i da6n
ngu7o72i du7ng
ngu7o72i du7ng nu7o71c la4
ngu7o72i hu2ng
ngu7o72i la2m
ngu7o72i lo71n
ngu7o72i ma1y
ngu7o72i ma64u
ngu7o72i ngo75m
ngu7o72i ngoa2i
ngu7o72i ngu7o72i
ngu7o72i nha1i
ngu7o72i nha2
ngu7o72i o73
ngu7o72i pha1t ngo6n
ngu7o72i qua3n li1
ngu7o72i qua3n ly1
ngu7o72i quen ke3 thuo65c
ngu7o72i ru72ng
ngu7o72i ta
ngu7o72i tha6n
ngu7o72i thu7o7ng
ngu7o72i ti2nh
ngu7o72i tra62n ma81t thi5t
ngu7o72i vu7o75n
ngu7o72i xu7a
ngu7o72i ye6u
ngu7o72ng ngu7o75ng
ngu7o74ng cu73a
ngu7o74ng mo65
ngu7o74ng vo5ng
ngu7o75c d9a4i
ngu7o75c d9o72i
ngu7o75c la5i
ngu7o75c nga5o
ngu7o75c xuo6i
ngu7o75ng ma85t
ngu7o75ng mo62m
ngu7o75ng nga65p
ngu7o75ng nghi5u
ngu7o75ng ngu2ng
ngu7u ta61t
ngua6y ngua63y
ngue61ch ngoa1c
ngue65ch ngoa5c
ngun ngu1t
nguo62n co65i
nguo62n co7n
nguo62n go61c
nguo62n lu75c
nguo65i la5nh
nguo65i nga81t
nguo65i tanh
nguo65i tanh nguo65i nga81t
nguo6i ngoai
nguo6i nguo6i
nguo6i que6n
nguy bie61n
nguy ca61p
nguy co7
nguy ha5i
nguy hie63m
nguy kho61n
nguy ki5ch
nguy nan
nguy nga
nguy nga65p
nguy vong
nguye62n ru3a
nguye65n ca62u
nguye65n u7o71c
nguye65n vo5ng
nguye65t hoa
nguye65t lie64m
nguye65t phi1
nguye65t que61
nguye65t san
nguye65t thu75c
nguye6n a6m
nguye6n ba3n
nguye6n ca1o
nguye6n ca3o
nguye6n canh
nguye6n cha61t
nguye6n chu3
nguye6n co71
nguye6n d9a5i
nguye6n d9o65ng lu75c
nguye6n d9o7n
nguye6n da5ng
nguye6n do
nguye6n hi2nh
nguye6n khai
nguye6n khi1
nguye6n la2nh
nguye6n la4o
nguye6n la4o vie65n
nguye6n lai
nguye6n li1
nguye6n lie65u
nguye6n lie65u chi1nh
nguye6n ly1
nguye6n ma64u
nguye6n ngu74
nguye6n nha6n
nguye6n nie6n
nguye6n pha1t
nguye6n phi
nguye6n qua1n
nguye6n sinh
nguye6n so7
nguye6n soa1i
nguye6n su1y
nguye6n ta1c
nguye6n ta81c
nguye6n thu3
nguye6n thu3y
nguye6n tie6u
nguye6n to61
nguye6n to61 ho1a ho5c
nguye6n tra5ng
nguye6n tu73
nguye6n tu73 so61
nguye6n u3y
nguye6n va65t lie65u
nguye6n va8n
nguye6n ve5n
nguye6n vi5
nguye6n xi
nha chu
nha di5ch
nha khoa
nha la5i
nha mo6n
nha phie61n
nha si4
nha1 nhem
nha1i be1n
nha1m si2
nha1o nha1c
nha1o nha2o
nha1t ga1i
nha1t gan
nha1t gu72ng
nha1y d9u1p
nha1y ke1p
nha1y ma81t
nha1y nha1y
nha2 a8n
nha2 ba1n le3
nha2 ba1o
nha2 ba3o sanh
nha2 ba5t
nha2 ba8ng
nha2 be2
nha2 be61p
nha2 binh
nha2 buo6n
nha2 ca1i
nha2 ca62u
nha2 cao cu73a ro65ng
nha2 cha8n nuo6i
nha2 che61 ta5o
nha2 cho5c tro72i
nha2 chu1a
nha2 chu2a
nha2 chu71a
nha2 chu71c tra1ch
nha2 chung
nha2 chuye6n mo6n
nha2 cu73a
nha2 cung ca61p
nha2 d9a1
nha2 d9a1m
nha2 d9a61t
nha2 d9a62u tu7
nha2 d9a62u tu7 co6ng nghie65p
nha2 d9e2n
nha2 d9ie62u du7o74ng
nha2 d9ie62u ha2nh
nha2 d9oan
nha2 d9u7o7ng chu71c
nha2 d9u7o7ng cu5c
nha2 da2n ca3nh
nha2 da6y the1p
nha2 do2ng
nha2 doanh nghie65p
nha2 ga
nha2 ga1c
nha2 ga1i
nha2 gia1o
nha2 gia1o nha6n da6n
nha2 gia1o u7u tu1
nha2 gia3 kim
nha2 giam
nha2 ha1t
nha2 ha1t nha6n da6n
nha2 ha2ng
nha2 ha2nh chi1nh
nha2 ha3o ta6m
nha2 ho65 sinh
nha2 huye6n
nha2 in
nha2 kha1ch
nha2 kha3o co63
nha2 kho
nha2 khoa ho5c
nha2 ki1nh
nha2 kinh doanh
nha2 kinh te61
nha2 la4nh d9a5o
nha2 la62u
nha2 la65p tri2nh
nha2 lao
nha2 lo62ng
nha2 ma1y
nha2 ma1y d9ie65n
nha2 may
nha2 mo6 pha5m
nha2 mo62
nha2 ngang
nha2 nghe62
nha2 nghi3
nha2 nghie6n cu71u
nha2 ngu7 loa5i ho5c
nha2 ngu7o7i
nha2 nguye65n
nha2 nha2
nha2 nho
nha2 no2i
nha2 no6ng
nha2 nu7o71c
nha2 o61c
nha2 o61ng
nha2 o63 chuo65t
nha2 pha
nha2 pha1t minh
nha2 pha1t trie63n
nha2 pha6n pho61i
nha2 pha6n ti1ch
nha2 pha6n ti1ch d9a62u tu7
nha2 pha6n ti1ch kinh te61
nha2 pha6n ti1ch o6to6
nha2 qua3n ly1
nha2 que6
nha2 rie6ng
nha2 ro6ng
nha2 ru7o72ng
nha2 sa1ch
nha2 sa1ng la65p
nha2 sa2n
nha2 sa3n xua61t
nha2 sa3n xua61t may ma85c
nha2 sa8m
nha2 su7
nha2 su73 ho5c
nha2 ta1ng
nha2 ta2i tro75
nha2 ta5o ma64u
nha2 ta62ng
nha2 ta65p the63
nha2 ta81m
nha2 tha62u
nha2 thi d9a61u
nha2 thi1 nghie65m
nha2 thie61t ke61
nha2 tho63
nha2 tho7
nha2 tho72
nha2 thu7o7ng
nha2 thuo61c
nha2 thuye62n
nha2 ti2nh ba1o
nha2 ti2nh nghi4a
nha2 tie6u
nha2 to63 chu71c
nha2 to7
nha2 trai
nha2 tre3
nha2 tre65t
nha2 tro2
nha2 tro5
nha2 tru72ng gio71i
nha2 tru7o72ng
nha2 tu
nha2 tu ki1n
nha2 tu2
nha2 tu7 tu7o73ng
nha2 tu7 va61n
nha2 va65t ly1
nha2 va8n
nha2 va8n ho1a
nha2 ve65 sinh
nha2 vie65c
nha2 vu7o72n
nha2 vua
nha2 xa1c
nha2 xe
nha2 xi1
nha2 xu7o73ng
nha2 xua61t ba3n
nha2m cha1n
nha2m tai
nha2n cu7
nha2n cu7 vi ba61t thie65n
nha2n d9a2m
nha2n du
nha2n ha5
nha2n la4m
nha2n nha4
nha2n nha5t
nha2n ro64i
nha2n ta3n
nha2ng nha2ng
nha2o lo65n
nha2o na85n
nha2u na1t
nha2u nhi4
nha2u nho2
nha2y nhu5a
nha3 ngo5c phun cha6u
nha3 nho71t
nha3m nhi1
nha3y bo63
nha3y ca2 tu73ng
nha3y ca2 tu7ng
nha3y ca62u
nha3y ca64ng
nha3y cao
nha3y cha6n sa1o
nha3y co1c
nha3y co74n
nha3y d9a62m
nha3y da6y
nha3y du2
nha3y du75ng
nha3y mu1a
nha3y mu4i
nha3y nho1t
nha3y o63
nha3y sa2o
nha3y to1t
nha3y vo5t
nha3y xa
nha3y xo63
nha4 nha5c
nha4 nha85n
nha4 y1
nha4i con
nha4i nhe1p
nha4i ranh
nha4n ca62u
nha4n cu2i
nha4n hie65u
nha4n khoa
nha4n lo62ng
nha4n lu75c
nha4n ma1c
nha4n nu7o71c
nha4n quan
nha4n quang
nha4n tie62n
nha4n vo73
nha4ng bo3
nha4ng que6n
nha4o nhoe1t
nha4o nhoe5t
nha5c ca3nh
nha5c co6ng
nha5c cu5
nha5c d9ie65n tu73
nha5c d9ie65u
nha5c d9o3
nha5c d9o62ng que6
nha5c gia
nha5c hie65u
nha5c khi1
nha5c khu1c
nha5c ki5ch
nha5c le64
nha5c li1
nha5c ly1
nha5c ma64u
nha5c nhe5
nha5c pha63m
nha5c pho63
nha5c phu5
nha5c si4
nha5c so61ng
nha5c su7
nha5c ta2i tu73
nha5c thi1nh pho2ng
nha5c ti1nh
nha5c tru7o73ng
nha5c va2ng
nha5c vie65n
nha5o ba1ng
nha5t hoe1t
nha5t nhe4o
nha5t nho2a
nha5t pha61n phai hu7o7ng
nha5t phai
nha5t phe2o
nha5t the61ch
nha5y be1n
nha5y ca3m
nha61m nha1p
nha61m nha83n
nha61m nha83ng
nha61n chi2m
nha61n ma5nh
nha61n nha1
nha61p gio5ng
nha61p nha nha61p nha1y
nha61p nha nha61p nho6
nha61p nha nha61p nho63m
nha61p nha1ng
nha61p nha1nh
nha61p nha1y
nha61p nhem
nha61p nho1a
nha61p nho3m
nha61p nho6
nha61p nho63m
nha61p nhoa1ng
nha61p nhu71
nha61t ba3n va5n lo75i
nha61t cu73 lu7o74ng tie65n
nha61t cu73 nha61t d9o65ng
nha61t d9a1n
nha61t d9a83ng
nha61t d9i5nh
nha61t ha5ng
nha61t ho6 ba1 u71ng
nha61t la2
nha61t loa5t
nha61t lua65t
nha61t mu75c
nha61t nguye6n
nha61t nguye6n lua65n
nha61t nha61t
nha61t pha63m
nha61t qua1n
nha61t quye61t
nha61t sinh
nha61t ta6m
nha61t te62
nha61t tha2nh ba61t bie61n
nha61t tha62n
nha61t tha62n gia1o
nha61t tha62n lua65n
nha61t the63
nha61t the63 ho1a
nha61t thie61t
nha61t tho61ng
nha61t tho72i
nha61t tri1
nha61t vie65n che61
nha62m la64n
nha62m nho74
nha62n nha65n
nha62u na1t
nha62u nhi4
nha62u nho2
nha62y nhu5a
nha63n nha
nha63y bo63
nha63y ca62u
nha63y ca64ng
nha63y cao
nha63y co1c
nha63y co74n
nha63y d9a62m
nha63y da6y
nha63y du2
nha63y du75ng
nha63y mu1a
nha63y nho1t
nha63y o63
nha63y sa2o
nha63y to1t
nha63y vo5t
nha63y xa
nha63y xo63
nha64n cu7o71i
nha64n na5i
nha64n nhi5n
nha64n nhu5c
nha64n ta6m
nha65m chu71c
nha65n bie61t
nha65n cha6n
nha65n d9i5nh
nha65n da5ng
nha65n die65n
nha65n lo72i
nha65n ma85t
nha65n tha62u
nha65n thu71c
nha65n thu71c lua65n
nha65n thu75c
nha65n vo7
nha65n xe1t
nha65p ca3ng
nha65p ca3nh
nha65p cu5c
nha65p cu7
nha65p cuo65c
nha65p d9e62
nha65p d9i5nh
nha65p gia tu2y tu5c
nha65p ho5c
nha65p kha63u
nha65p mo6n
nha65p ngoa5i
nha65p ngu4
nha65p nha2 nha65p nha82ng
nha65p nha82ng
nha65p nhe2m
nha65p nho2a
nha65p nho2e
nha65p nhoa5ng
nha65p no65i
nha65p quan
nha65p sie6u
nha65p ta6m
nha65p the61
nha65p ti5ch
nha65p tra2ng
nha65p tru7o72ng
nha65p vai
nha65p vie65n
nha65t a61n
nha65t ba1o
nha65t du5ng
nha65t ki1
nha65t ki2
nha65t ky1
nha65t ky2
nha65t le65nh
nha65t nguye65t
nha65t thu75c
nha65t tri2nh
nha65t tu5ng
nha65u nhe5t
nha65y be1n
nha65y ca3m
nha6m nha63m
nha6m nhi
nha6n a1i
nha6n a3nh
nha6n ba3n
nha6n ba3n chu3 nghi4a
nha6n ba3n vo6 ti1nh
nha6n ca1ch
nha6n ca1ch ho1a
nha6n chu3ng
nha6n chu3ng ho5c
nha6n chu71ng
nha6n co6ng
nha6n d9a5o
nha6n d9a5o chu3 nghi4a
nha6n d9i5nh tha81ng thie6n
nha6n d9ie65n
nha6n d9u71c
nha6n da5ng
nha6n da6n
nha6n da6n te65
nha6n danh
nha6n di5p
nha6n duye6n
nha6n gian
nha6n gio61ng
nha6n gio61ng thua62n chu3ng
nha6n gio61ng vo6 ti1nh
nha6n ha65u
nha6n ho1a
nha6n ho2a
nha6n kha63u
nha6n kha63u ho5c
nha6n kie65t
nha6n loa5i
nha6n loa5i ho5c
nha6n lu75c
nha6n lua6n
nha6n ma4n
nha6n ma5ng
nha6n mo61i
nha6n nga4i
nha6n nghi4a
nha6n ngo6n
nha6n nha63n
nha6n nhu7o75ng
nha6n pha63m
nha6n qua3
nha6n qua62n
nha6n quye62n
nha6n sa6m
nha6n si4
nha6n sinh
nha6n sinh quan
nha6n so61
nha6n su7
nha6n su75
nha6n ta2i
nha6n ta5o
nha6n ta6m
nha6n tha6n
nha6n the61
nha6n the63
nha6n tho5
nha6n ti1nh
nha6n ti2nh
nha6n ti2nh the61 tha1i
nha6n tie65n
nha6n to61
nha6n tra62n
nha6n tra81c
nha6n tra81c ho5c
nha6n trung
nha6n tu72
nha6n va65t
nha6n va8n
nha6n va8n chu3 nghi4a
nha6n vi5
nha6n vie6n
nha6n vo6 tha65p toa2n
nha6ng nha1o
nha6y nho71p
nha6y nho71t
nha81c chu72ng
nha81c d9i nha81c la5i
nha81c nho3m
nha81c nho73
nha81c nhu3
nha81c vo73
nha81m ma81t
nha81m ma81t d9u7a cha6n
nha81m ma81t nha81m mu4i
nha81m ma81t xuo6i tay
nha81m nghie62n
nha81m nha1p
nha81m nhe
nha81m nhi1a
nha81n gu73i
nha81n nhe
nha81n nhu3
nha81n ti2m
nha81n tin
nha81ng nhi1t
nha82m nhe2
nha82m nho2
nha82ng nha82ng
nha82ng nha84ng
nha82ng nhi5t
nha84n li2
nha84n ma85t
nha84n nhu5i
nha84n thi1n
nha84n thin thi1n
nha84n tu1i
nha85m le5
nha85ng bo65
nha85ng xi5
nha85t nha5nh
nha8m nha8m
nha8m nhe
nha8n nha8n nho73 nho73
nha8n nheo
nha8n nhi1u
nha8n nho1
nha8n nho73
nha8n nhu1m
nha8n ra8ng
nha8ng cuo65i
nha8ng nha83ng
nha8ng nhi1t
nha8ng nho61
nhai la5i
nhai nha3i
nham hie63m
nham nha1p
nham nha3m
nham nho73
nham tha5ch
nhan d9e62
nhan nha3n
nhan sa81c
nhang kho1i
nhanh cho1ng
nhanh nha1ch
nhanh nha3u
nhanh nha3u d9oa3ng
nhanh nha5y
nhanh nha63u
nhanh nha63u d9oa3ng
nhanh nhe5n
nhanh nhu7 cha3o cho71p
nhanh tri1
nhao nha1c
nhao nhao
nhay nha1y
nhe2 nhe5
nhe2o nhe4o
nhe2o nhe5o
nhe3 nho1t
nhe4o nhe2o
nhe5 ba64ng
nhe5 bo64ng
nhe5 da5
nhe5 ga1nh
nhe5 ha64ng
nhe5 ki1
nhe5 lo72i
nhe5 mie65ng
nhe5 mo62m nhe5 mie65ng
nhe5 nha2ng
nhe5 nho4m
nhe5 no75
nhe5 tay
nhe5 te6nh
nhe5 the6nh
nhe61ch nha1c
nhe61u nha1o
nhe64 nha5i
nhe65u nha5o
nhe6nh nhang
nhem nhe1p
nhem nhe3m
nhem nhuo61c
nhem the2m
nhen nho1m
nhen nhu1m
nheo nhe1o
nheo nho1c
nhi d9o62ng
nhi khoa
nhi nhi1
nhi nu74
nhi nu74 thu7o72ng ti2nh
nhi1 nha nhi1 nha3nh
nhi1 nha nhi1 nhoe3n
nhi1 nha1ch
nhi1 nha1y
nhi1 nha3nh
nhi1 nha81ng
nhi1 nho61
nhi1 nhoa1y
nhi1 nhoe3n
nhi2 nha82ng
nhi2 nhe2o
nhi2n chung
nhi2n nha65n
nhi2n xa tro6ng ro65ng
nhi4 cha6m
nhi4 tu75
nhi5 ca1i
nhi5 d9u75c
nhi5 die65n
nhi5 hi3
nhi5 hy3
nhi5 nguye6n
nhi5 nguye6n lua65n
nhi5 pha63m
nhi5 pha6n
nhi5 ta6m
nhi5 thu71c
nhi5 vie65n che61
nhi5n d9o1i
nhi5n ho7i nuo61t tie61ng
nhi5n nhu5c
nhi5n nhu7o72ng
nhi5p d9ie65u
nhi5p d9o65
nhi5p nha2ng
nhi5u mo62m
nhie61c ma81ng
nhie61c mo1c
nhie61p a3nh
nhie61p chi1nh
nhie62u chuye65n
nhie62u nha85n
nhie64m be65nh
nhie64m d9ie65n
nhie64m d9o65c
nhie64m khua63n
nhie64m sa81c the63
nhie64m the63
nhie64m tru2ng
nhie64m tu72
nhie64m xa5
nhie64u ha5i
nhie64u loa5n
nhie64u nhu7o7ng
nhie64u su75
nhie65m chu71c
nhie65m ki2
nhie65m ky2
nhie65m ma62u
nhie65m nha85t
nhie65m so73
nhie65m vu5
nhie65t bie63u
nhie65t d9ie65n
nhie65t d9o65
nhie65t d9o65 kho6ng khi1
nhie65t d9o65 to71i ha5n
nhie65t d9o65ng ho5c
nhie65t d9o71i
nhie65t d9o71i ho1a
nhie65t dung
nhie65t giai
nhie65t giai ba1ch pha6n
nhie65t ha5ch
nhie65t ho1a ho5c
nhie65t ho5c
nhie65t huye61t
nhie65t ke61
nhie65t lie65t
nhie65t lu7o75ng
nhie65t lu7o75ng ke61
nhie65t luye65n
nhie65t na8ng
nhie65t ta6m
nhie65t tha1n
nhie65t tha2nh
nhie65t ti2nh
nhie6n ha65u
nhie6n lie65u
nhie6u khe6
nhinh nhi3nh
nho gia
nho gia1o
nho ho5c
nho la6m
nho nha4
nho nho3
nho nhoe
nho phong
nho si4
nho sinh
nho1c con
nho1c nha1ch
nho1m ho5p
nho1n nhe1n
nho1ng nha1nh
nho1p nhe1p
nho2e nhoe5t
nho2m ngo1
nho2m nho3
nho2n nho5n
nho3 be1
nho3 con
nho3 da5i
nho3 gio5t
nho3 he5p
nho3 le3
nho3 mo5n
nho3 nha81n
nho3 nha85t
nho3 nhe3
nho3 nhe5
nho3 nhen
nho3 nhi1t
nho3 nhoi
nho3 tho1
nho3 to
nho3 tuo63i
nho3 xi1u
nho3 ye61u
nho3ng nha nho3ng nha3nh
nho3ng nha3nh
nho4ng nha nho4ng nhe4o
nho4ng nhe4o
nho5 ma85t
nho5 ma85t ngu7o72i
nho5 nhem
nho5 no62i
nho5c lo2ng
nho5c me65t
nho5c nha82n
nho5n hoa81t
nho5t bo5c
nho61 nha8ng
nho61n nha1o
nho62i la81c
nho62i nhe1t
nho62i so5
nho62m nhoa2m
nho62n nho65t
nho63 co3 nho63 ca3 re64
nho63 neo
nho65n nha2ng
nho65n nha5o
nho65n nhi5p
nho65t nha5t
nho6m nham
nho6m nhe61ch
nho6m nhoam
nho6n nhao
nho6n nho61t
nho6ng nho6ng
nho7 ba63n
nho7 nho71
nho7 nho71p
nho7 nhuo61c
nho71 d9o72i
nho71 mong
nho71 nhung
nho71 thu7o7ng
nho71 tie61c
nho71n nha nho71n nha1c
nho71n nha1c
nho71n nhao
nho71p nha1p
nho71p nho7
nho71p nhu1a
nho71t ke61
nho71t nha1t
nho71t nho75t
nho72 ca65y
nho72 nho72
nho72 nho74
nho72 va3
nho72i nhe4
nho72n nho75t
nho73n nha
nho73n nha nho73n nho7
nho73n nho7
nho74 bu7o71c
nho74 nha2ng
nho74 ra
nho74 ta2u
nho74n lu75c
nho74n tie62n
nho75t nha5t
nho7m nho71p
nho7m nho73
nho7n nho7n
nho7n nho7n tu75 d9a81c
nhoa1ng nhoa2ng
nhoa8n nhoa81t
nhoang nhoa1ng
nhoay nhoa1y
nhoe nhoe
nhoe nhoe1t
nhoen nhoe3n
nhoi nho1i
nhom nhem
nhon nho1n
nhong nho1ng
nhong nhong
nhu ca62u
nhu d9o65ng
nhu ho2a
nhu mi2
nhu nhu1
nhu nhu7o75c
nhu quye62n
nhu thua65n
nhu ye61u
nhu ye61u pha63m
nhu1c nha81c
nhu1c nhi1ch
nhu1n mi2nh
nhu1n nha3y
nhu1n nha63y
nhu1n nhu7o72ng
nhu1n vai
nhu1ng tay
nhu1t nha1t
nhu2n nhu4n
nhu2ng nha2 nhu2ng nha82ng
nhu2ng nha82ng
nhu3ng nha83ng
nhu4 d9a1
nhu4 danh
nhu4 hu7o7ng
nhu4 ma64u
nhu4 tu7o7ng
nhu4n na4o
nhu4n nha85n
nhu4n nhe4o
nhu4n nhu7 con chi chi
nhu4n xu7o7ng
nhu4ng la5m
nhu4ng nha nhu4ng nha84ng
nhu4ng nha84ng
nhu4ng nhie64u
nhu5c ca3m
nhu5c du5c
nhu5c hi2nh
nhu5c ma5
nhu5c nha4
nhu5c nha82n
nhu5c the63
nhu7 ai
nhu7 cho7i
nhu7 d9ie6n
nhu7 d9ie6n nhu7 cuo62ng
nhu7 die62u ga85p gio1
nhu7 hi2nh vo71i bo1ng
nhu7 kho6ng
nhu7 muo61i bo3 be63
nhu7 nguye65n
nhu7 nhu71
nhu7 the61
nhu7 the61 na2o
nhu7 the63
nhu7 thu7o72ng
nhu7 tro73 ba2n tay
nhu7 tuo62ng
nhu7 va62y
nhu7 va65y
nhu7 y1
nhu7 y1 so73 ca62u
nhu71c d9a62u so63 mu4i
nhu71c nho1i
nhu71c nho61i
nhu71c nhu7 bu1a bo63
nhu72 d9o2n
nhu72 tu73
nhu72a nhu75a
nhu74ng ai
nhu74ng nhu7
nhu74ng tu7o73ng
nhu75a d9u7o72ng
nhu75a ho1a
nhu75a mu3
nhu75a so61ng
nhu7ng ma2
nhu7ng nhu71c
nhu7o72ng bu7o71c
nhu7o72ng co7m se3 a1o
nhu7o72ng lo72i
nhu7o72ng nhi5n
nhu7o75c ba82ng
nhu7o75c d9ie63m
nhu7o75c tie63u
nhu7o75ng bo65
nhu7o75ng d9i5a
nhua62n nhi5
nhua62n nhu5y
nhua62n nhuye64n
nhua65n a3nh
nhua65n bu1t
nhua65n sa81c
nhua65n tra2ng
nhua65n tru7o72ng
nhue61nh nhoa1ng
nhue65 binh
nhue65 khi1
nhun nhu4n
nhung ke3
nhung lu5a
nhung nha8ng
nhung nhu1c
nhung phu5c
nhung y
nhuo61c nha
nhuo61c nho7
nhuo61m be65nh
nhuye64n the63
ni co6
ni su7
ni tru7o73ng
ni1n ba85t
ni1n khe
ni1n la85ng
ni1n nhi5n
ni1n thi1t
ni1n thin thi1t
ni1n thinh
ni1u a1o
ni1u ke1o
ni2nh ni5ch
ni3 non
ni5nh bo75
ni5nh d9a62m
ni5nh ho1t
ni5nh no5t
ni5nh tha62n
ni5t vu1
nie61t ba2n
nie62m no73
nie62m rie6ng
nie62m ta6y
nie62ng nie64ng
nie65m ti2nh
nie65u d9a5o
nie65u ho5c
nie65u qua3n
nie6m ca61t
nie6m di5ch
nie6m lua65t
nie6m ma5c
nie6m phong
nie6m ye61t
nie6n bie63u
nie6n d9a5i
nie6n gia1m
nie6n ha5n
nie6n hie65u
nie6n ho5c
nie6n kho1a
nie6n ki3
nie6n ky3
nie6n lie64m
nie6n thie61u
nie6n vu5
ninh la8ng
ninh ni1ch
no a61m
no bu5ng d9o1i con ma81t
no d9o1i
no d9u3
no do62n d9o1i go1p
no ne6
no tro2n
no xo6i cha1n che2
no1i bo1ng
no1i bo1ng gio1
no1i bo1ng no1i gio1
no1i ca5nh
no1i ca5nh no1i kho1e
no1i cha85n
no1i cho pha3i
no1i cho7i
no1i chu74
no1i chua
no1i chung
no1i chuye65n
no1i cu3a d9a1ng to65i
no1i cu71ng
no1i d9ie6u
no1i d9o71t
no1i d9u1ng ra
no1i do1c
no1i do61i
no1i ga62n no1i xa
no1i gay
no1i gi2
no1i gi2 thi2 no1i
no1i gi2d9e61n
no1i go73
no1i ho71t
no1i hu7o7u no1i vu7o75n
no1i kha1y
no1i khan no1i va4
no1i khe1o
no1i khi1a no1i ca5nh
no1i kho1
no1i khoa1c
no1i la1i
no1i la1o
no1i la3ng
no1i la81p
no1i leo
no1i li5u
no1i lo1ng
no1i lo1t
no1i lo61i
no1i lu73ng
no1i lu7o74ng
no1i ma1t
no1i me1p
no1i me6
no1i mo1c
no1i mo2
no1i na8ng
no1i ngang
no1i ngang ca2nh bu71a
no1i ngo5t
no1i ngoa
no1i ngon no1i ngo5t
no1i nha8ng no1i cuo65i
no1i nhi5u
no1i nho3
no1i pha1ch
no1i phe1t
no1i quanh
no1i quanh no1i qua63n
no1i ra no1i va2o
no1i ra1t co63 bo3ng ho5ng
no1i ra2o
no1i ra4 bo5t me1p
no1i rie6ng
no1i sa3ng
no1i so2ng
no1i so4i
no1i su2i bo5t me1p
no1i suo6ng
no1i tha1ch
no1i tha1nh no1i tu7o71ng
no1i tha1nh tu7o71ng
no1i tha62m
no1i tha83ng
no1i thi2 no1i
no1i to1m la5i
no1i toa5c
no1i toa5c mo1ng heo
no1i toe5t
no1i tra5i
no1i tra5ng
no1i tra81ng ra
no1i tro3ng
no1i tro61ng
no1i tro61ng kho6ng
no1i tro63ng
no1i tro65m bo1ng
no1i tro65m vi1a
no1i tu5c
no1i tu71c
no1i tu7o71ng
no1i va4 bo5t me1p
no1i vo75
no1i vu5ng
no1i vuo61t d9uo6i
no1i xa no1i ga62n
no1i xa2m
no1i xa61u
no1i xo3
no1n ba ta62m
no1n ba2i tho7
no1n ba3o hie63m
no1n cho1p
no1n cu5t
no1n da61u
no1n me6
no1n quai thao
no1n thu1ng quai thao
no1n tu lo72
no1ng a8n
no1ng bo3ng
no1ng bu71c
no1ng cha3y
no1ng ga1y
no1ng gia65n
no1ng ho63i
no1ng ho6i ho63i
no1ng lo2ng
no1ng ma81t
no1ng ma85t
no1ng na3y
no1ng na63y
no1ng nu75c
no1ng ru75c
no1ng ruo65t
no1ng so61t
no1ng ti1nh
no1ng tie61t
no1ng vo65i
no2i gio61ng
no2ng co61t
no2ng co65t
no2ng no5c
no3 mie65ng
no3 mo62m
no3 nang
no4n na2
no4n nu7o72ng
no4n nuo65t
no5 kia
no5c d9o65c
no5c na5ng
no6 bo65c
no6 d9u2a
no6 di5ch
no6 gio74n
no6 le65
no6 nu71c
no6 ti2
no6 ty2
no61c ao
no61i d9uo6i
no61i do4i
no61i ghe1p
no61i gia1o cho gia85c
no61i go1t
no61i ke61t
no61i lie62n
no61i ma5ng
no61i nghie65p
no61i ngo6i
no61i tie61p
no61t d9en
no61t nha5c
no61t ruo62i
no61t tra81ng
no61t tro2n
no62i a1p sua61t
no62i cho4
no62i co7m d9ie65n
no62i d9o62ng co61i d9a1
no62i da na61u thi5t
no62i ha61p
no62i ha62m
no62i ho7i
no62i na2o vung a61y
no62i nie6u
no62i supde
no62ng a61m
no62ng cha1y
no62ng d9o65
no62ng d9u7o75m
no62ng ha65u
no62ng na2n
no62ng na4
no62ng na85c
no62ng nhie65t
no62ng no64ng
no62ng nu75c
no62ng tha81m
no63 cu7o71p
no63 mi2n
no63 su1ng
no63i ba65t
no63i ca1u
no63i co65m
no63i d9i2nh d9a1m
no63i d9i2nh no63i d9a1m
no63i d9o1a
no63i da65y
no63i danh
no63i do1a
no63i gia65n
no63i khu2ng
no63i loa5n
no63i ne6nh
no63i no1ng
no63i su2ng
no63i tam ba2nh
no63i tie61ng
no63i tra65n lo6i d9i2nh
no63i tro65i
no63i xung
no64 lu75c
no64i lo2ng
no64i nie62m
no65 khi1
no65 khi1 xung thie6n
no65i bie61n
no65i bo65
no65i ca1c
no65i chi1nh
no65i chie61n
no65i co6ng
no65i co6ng ngoa5i ki1ch
no65i d9i5a
no65i d9i5a ho1a
no65i d9o6
no65i d9o62ng
no65i d9o65ng
no65i dung
no65i gia1m
no65i gia1n
no65i ha2m
no65i ha5t
no65i ho1a
no65i kho1a
no65i khoa
no65i loa5n
no65i lu75c
no65i ngoa5i
no65i nha65t
no65i o6
no65i pha3n
no65i qui
no65i quy
no65i san
no65i sinh
no65i soi
no65i ta5i
no65i ta5ng
no65i ta6m
no65i te65
no65i tha2nh
no65i tha61t
no65i thi5
no65i thu7o7ng
no65i thuo65c
no65i ti2nh
no65i ti3nh
no65i tie61p
no65i tie61t
no65i tie61t to61
no65i tie6u
no65i to65c
no65i tri5
no65i tro75
no65i tru1
no65i tu7o71ng
no65i u71ng
no65i vu5
no65i xa6m
no65i y
no6m na
no6n mu73a
no6n nao
no6n no1ng
no6n tho61c no6n tha1o
no6ng ca5n
no6ng choe2n
no6ng choe2n choe5t
no6ng choe5t
no6ng cu5
no6ng da6n
no6ng du7o75c
no6ng gia
no6ng giang
no6ng ho5c
no6ng ho65
no6ng ho65i
no6ng la6m
no6ng la6m sa3n
no6ng li5ch
no6ng nghie65p
no6ng ngu7
no6ng nha2n
no6ng no6
no6ng no63i
no6ng no64i
no6ng pha63m
no6ng pho61
no6ng phu
no6ng sa3n
no6ng sa3n pha63m
no6ng so72
no6ng tang
no6ng tho6n
no6ng tra5i
no6ng trang
no6ng trang ta65p the63
no6ng trang vie6n
no6ng tru7o72ng
no6ng tru7o72ng quo61c doanh
no6ng va65n
no6ng vu5
no71i tay
no72m no75p
no73 gan no73 ruo65t
no73 ha65u
no73 ma2y no73 ma85t
no73 ma85t no73 ma2y
no73 nang
no73 ro65
no73 ruo65t no73 gan
no74 na2o
no75 d9i2a
no75 d9o5ng
no75 d9o72i
no75 ma1u
no75 na62n
no7i a8n cho61n o73
no7i no71i
no7i no7i
no7m no71p
noa4n ba2o
noa4n sa2o
nom do2m
non bo65
non choe5t
non da5i
non gan
non ke1m
non no71t
non nu7o71c
non so6ng
non tay
non tre3
non ye61u
nong no1ng
nu1c na1c
nu1c ni1ch
nu1i ba8ng
nu1i d9o62i
nu1i lu73a
nu1i non
nu1i ru72ng
nu1i so6ng
nu1ng na nu1ng ni1nh
nu1ng ni1nh
nu1p bo1ng
nu2ng nu5c
nu4ng ni5u
nu5 a1o
nu5c na5c
nu71a ngo65
nu71a te1p
nu71c danh
nu71c lo2ng
nu71c no73
nu71c tie61ng
nu71t d9o61 d9o63 va1ch
nu71t ma81t
nu71t nanh
nu71t ne3
nu71t ra5n
nu71t toa1c
nu73a buo63i
nu73a chu72ng
nu73a chu72ng xua6n
nu73a d9e6m
nu73a d9o72i
nu73a d9o72i nu73a d9oa5n
nu73a d9u7o72ng d9u71t ga1nh
nu73a do7i nu73a chuo65t
nu73a mu2a
nu73a na5c nu73a mo74
nu73a tha2nh pha63m
nu73a u1p nu73a mo73
nu73a vo72i
nu74 anh hu2ng
nu74 cao
nu74 chu1a
nu74 co6ng
nu74 gio71i
nu74 hoa2ng
nu74 kie65t
nu74 lu7u
nu74 nhi
nu74 nhi thu7o72ng ti2nh
nu74 quye62n
nu74 sa81c
nu74 si4
nu74 sinh
nu74 tha62n
nu74 ti1nh
nu74 ti2
nu74 tra62m
nu74 trang
nu74 trung
nu74 tu7o71ng
nu74 ty2
nu74 vu7o7ng
nu74a la2
nu75c cu7o72i
nu75c no65i
nu75ng ni5u
nu7o71c a8n
nu7o71c bie63n
nu7o71c bo5t
nu7o71c ca61t
nu7o71c cha3y be2o tro6i
nu7o71c cha3y cho64 tru4ng
nu7o71c cha3y d9a1 mo2n
nu7o71c cha5t
nu7o71c cha61m
nu7o71c che2 hai
nu7o71c chi1n
nu7o71c co61t
nu7o71c cu71ng
nu7o71c d9a1
nu7o71c d9a1i
nu7o71c d9a5i
nu7o71c d9ang pha1t trie63n
nu7o71c d9e61n cha6n mo71i nha3y
nu7o71c d9o63 d9a62u vi5t
nu7o71c d9o63 la1 khoai
nu7o71c d9o63 la1 mo6n
nu7o71c d9o65c
nu7o71c d9o6i
nu7o71c da
nu7o71c da4i
nu7o71c da6n to65c chu3 nghi4a
nu7o71c du2ng
nu7o71c ga5o
nu7o71c gia3i
nu7o71c go65i d9a62u
nu7o71c ha2ng
nu7o71c hoa
nu7o71c javel
nu7o71c javen
nu7o71c khoa1ng
nu7o71c kie65u
nu7o71c la4
nu7o71c la4 ra so6ng
nu7o71c le2o
nu7o71c le6n thuye62n cu4ng le6n
nu7o71c lo5 co7m nie6u
nu7o71c lo5c
nu7o71c lo71n
nu7o71c lo75
nu7o71c ma1y
nu7o71c ma2u
nu7o71c ma81m
nu7o71c ma81m nhi3
nu7o71c ma81t
nu7o71c ma81t ca1 sa61u
nu7o71c ma81t cha3y xuo6i
nu7o71c ma85n
nu7o71c ma85n d9o62ng chua
nu7o71c me5
nu7o71c me62m
nu7o71c mie61ng
nu7o71c mu4i
nu7o71c na85ng
nu7o71c nga
nu7o71c nga62m
nu7o71c ngo5t
nu7o71c ngoa2i
nu7o71c nha2
nu7o71c no6i
nu7o71c non
nu7o71c o1t
nu7o71c o61i
nu7o71c phe1p
nu7o71c ro2ng
nu7o71c ru1t
nu7o71c ru73a ba1t
nu7o71c sa5ch
nu7o71c so6i lu73a bo3ng
nu7o71c so6ng co6ng li1nh
nu7o71c tha1nh
nu7o71c tha3i
nu7o71c tie63u
nu7o71c tra81ng
nu7o71c tu7o7ng
nu7o71c xa1o
nu7o71c xo61t
nu7o71c xuy1t
nu7o72m nu7o75p
nu7o7ng ca65y
nu7o7ng long
nu7o7ng na1u
nu7o7ng nhe5
nu7o7ng nho72
nu7o7ng nu7o7ng
nu7o7ng ra64y
nu7o7ng tay
nu7o7ng tha6n
nu7o7ng tu75a
nu7o7ng vu7o72n
nung be65nh
nung d9u1c
nung mu3
nung na61u
nung nu1c
nung nu1ng
nuo61i tie61c
nuo61t chu73ng
nuo61t lo72i
nuo61t so61ng
nuo61t tro65ng
nuo61t tru73ng
nuo61t tu7o7i
nuo65t na2
nuo6i ba1o co6
nuo6i be1o
nuo6i bo65
nuo6i ca61y
nuo6i du7o74ng
nuo6i khi3 do2m nha2
nuo6i na61ng
nuo6i ong tay a1o
nuo6i tha3
nuo6i tro62ng
nuo6ng chie62u
o be61
o e1p
o me2o
o o
o1 ca1
o1c a1ch
o1c ba4 d9a65u
o1c be2 pha1i
o1c d9a65u
o1ng a o1ng a1nh
o1ng a1nh
o1ng a3
o1ng chuo61t
o1ng mu7o75t
o2i o5p
o2ng o5c
o3e ho5e
o3m to3i
o3n a o3n e3n
o3n a2 o3n e3n
o3n e3n
o3n tho1t
o4ng a o4ng e5o
o4ng a2 o4ng e5o
o4ng e5o
o5 e5
o5c a5ch
o5p a2 o5p e5p
o5p e5p
o6 ca1t
o6 danh
o6 du2
o6 hay
o6 ho6
o6 ho75p
o6 ke6
o6 ki2a
o6 la5i
o6 liu
o6 mai
o6 mo6i
o6 nhie64m
o6 nhu5c
o6 ro6
o6 to6
o6 to6 buy1t
o6 to6 ca
o6 to6 con
o6 to6 du li5ch
o6 to6 ho2m
o6 to6 ray
o6 tro5c
o6 ue61
o6 va8ng
o61c bu7o7u
o61c bu7o7u va2ng
o61c d9a3o
o61c hu7o7ng
o61c lo62i
o61c nho62i
o61c se6n
o61c va85n
o61c xa2 cu72
o61i da2o
o61m d9au
o61m d9o2n
o61m nghe1n
o61m nha1ch
o61m nhom
o61m o
o61m xa1c
o61m ye61u
o61ng bo6
o61ng bo7
o61ng cha6n
o61ng do2m
o61ng kho1i
o61ng ki1nh
o61ng nghe
o61ng nghie65m
o61ng nho2m
o61ng nho63
o61ng no1i
o61ng pho1ng
o61ng qua62n
o61ng quye63n
o61ng tay a1o
o61ng thu73
o61ng tie6m
o61ng xa3
o61p la1t
o61p le61t
o61t do65t
o62 a5t
o62 e62
o62 o62
o62m o62m
o62m o65p
o62n a2o
o62n a4
o62n i4
o62ng o65c
o63 bi
o63 bu5ng
o63 ca81m
o63 chuo65t
o63 cu71ng
o63 d9e62 kha1ng
o63 d9i4a
o63 d9i4a cu71ng
o63 d9i4a cu71ng ngoa2i
o63 d9o5c
o63 ga2
o63 kho1a
o63 me62m
o63 nho1m
o63 tra6u
o63 tru5c
o63 voi
o63i ta2u
o63i tra6u
o63n a1p
o63n d9a1ng
o63n d9i5nh
o63n tho3a
o65 e65
o65p oa5p
o6i chao
o6i da2o
o6i tho6i
o6m a61p
o6m ca6y d9o75i tho3
o6m cha62m
o6m cha6n
o6m cha82m
o6m d9o62m
o6m ro7m ra85m bu5ng
o6n co61 tri ta6n
o6n con
o6n d9o65
o6n d9o71i
o6n di5ch
o6n ho2a
o6n luye65n
o6n ta65p
o6n to62n
o6n va65t
o6ng a8n cha3
o6ng ba mu7o7i
o6ng ba2
o6ng ba2 o6ng va3i
o6ng ba62u
o6ng cha
o6ng cha83ng ba2 chuo65c
o6ng co6ng
o6ng d9i5a
o6ng gia
o6ng gia2
o6ng gia2 ba2 ca3
o6ng gio72i
o6ng hoa2ng
o6ng ma4nh
o6ng nha5c
o6ng o63ng
o6ng phe65nh
o6ng ta
o6ng ta1o
o6ng to63
o6ng to7
o6ng to7 ba2 nguye65t
o6ng to7 ho62ng
o6ng tre3
o6ng tu72
o6ng va3i
o6ng xa4
o6ng xanh
o6xit nito7
o7 hay
o7 ho72
o7 ki2a
o71t bi5
o71t ca2 chua
o71t chi3 thie6n
o71t hie63m
o71t ngo5t
o72i o72i
o72i o75i
o73 a63n
o73 be63 va2o ngo2i
o73 cu74
o73 d9a65u
o73 d9o75
o73 go1a
o73 kho6ng
o73 lo63
o73 lo64
o73 mu7o71n
o73 ne63
o73 re63
o73 rie6ng
o73 tra62n
o73 truo62ng
o73 va65y
o73 vu1
o74m o72
o7i la2
o7i o71i
o7n ca3 nghi4a da2y
o7n d9u71c
o7n hue65
o7n nghi4a
o7n o71n
o7n tra5ch
oa oa
oa tru74
oa1i oa8m
oa1n cu72u
oa1n ghe1t
oa1n gia65n
oa1n ha65n
oa1n ho72n
oa1n tha1n
oa1n thu2
oa1n tra1ch
oa2m oa5p
oa2nh oa5ch
oa81t con
oa82n e2o
oa82n oa2i
oa82n oa5i
oa85t e5o
oai hu2ng
oai linh
oai nghi
oai nghie6m
oai oa1i
oai phong
oai quye62n
oai ve65
oan cu72u
oan gia
oan ho62n
oan khie6n
oan kho61c
oan kho63
oan khu1c
oan khua61t
oan nghie65t
oan oan tu7o7ng ba1o
oan tra1i
oan u71c
oan uo63ng
oang oa1c
oang oang
oanh ki1ch
oanh lie65t
oanh ta5c
oe o1e
oe oe
ohm ke61
oi a3
oi bu71c
oi kho1i
oi ngo65t
om ke61
om so2m
ong ba62u
ong ba81p ca2y
ong bo2 ve4
ong bu7o71m
ong chu1a
ong ma65t
ong nghe65
ong o1ng
ong ong
ong ruo62i
ong tho75
ong va2ng
ong ve4
ong vo2 ve4
oxy gia2
oxy ho1a
permanganate kali
pha che61
pha le6
pha lu73ng
pha pho6i
pha ta5p
pha tro2
pha tro65n
pha1 a1n
pha1 bi4nh
pha1 bo3
pha1 ca1ch
pha1 co64
pha1 d9a1m
pha1 d9e62
pha1 gia
pha1 gia chi tu73
pha1 gia1
pha1 gio71i
pha1 ha5i
pha1 hoa5i
pha1 hoang
pha1 hu3y
pha1 lu7o71i
pha1 ngang
pha1 nu7o71c
pha1 pha1ch
pha1 qua61y
pha1 ra2o
pha1 ro61i
pha1 sa3n
pha1 ta1n
pha1 thai
pha1 tho61i
pha1 va6y
pha1c d9o62
pha1c ho5a
pha1c tha3o
pha1c thu75c
pha1ch la1c
pha1ch la5c ho62n xie6u
pha1ch lo61i
pha1i bo65
pha1i d9e5p
pha1i d9oa2n
pha1i lai
pha1i ma5nh
pha1i sinh
pha1i vie6n
pha1i ye61u
pha1n d9oa1n
pha1n quye61t
pha1n xe1t
pha1n xu73
pha1o binh
pha1o bo6ng
pha1o cao xa5
pha1o co61i
pha1o d9a2i
pha1o d9a2i bay
pha1o d9u2ng
pha1o da6y
pha1o ha5m
pha1o hie65u
pha1o hoa
pha1o ki1ch
pha1o le65nh
pha1o pho2ng kho6ng
pha1o sa1ng
pha1o te1p
pha1o tha8ng thie6n
pha1o thu3
pha1o thuye62n
pha1o tu75 ha2nh
pha1o xie61t
pha1p ba3o
pha1p che61
pha1p d9i2nh
pha1p d9i5nh
pha1p d9ie63n
pha1p danh
pha1p gio71i
pha1p lam
pha1p le65nh
pha1p li1
pha1p lua65t
pha1p ly1
pha1p nha6n
pha1p qui
pha1p quy
pha1p quye62n
pha1p su7
pha1p thua65t
pha1p tri5
pha1p tru7o72ng
pha1p tuye61n
pha1p vie65n
pha1p y
pha1t a6m
pha1t ban
pha1t bie63u
pha1t bo1ng
pha1t canh
pha1t cha63n
pha1t d9a5t
pha1t d9ie65n
pha1t d9o65ng
pha1t d9o7n
pha1t du5c
pha1t gia1c
pha1t ha2nh
pha1t hie65n
pha1t ho3a
pha1t huy
pha1t kho73i
pha1t kie61n
pha1t lo65
pha1t lu7u
pha1t ma5i
pha1t minh
pha1t ngo6n
pha1t ngo6n vie6n
pha1t nguye65n
pha1t nguye6n
pha1t no63
pha1t quang
pha1t sinh
pha1t so1ng
pha1t so61t pha1t re1t
pha1t ta1c
pha1t ta1n
pha1t ta2i
pha1t tang
pha1t thanh
pha1t thanh vie6n
pha1t ti1ch
pha1t tie61t
pha1t trie63n
pha1t tu7o71ng
pha1t va4ng
pha1t xa5
pha1t xi1t
pha1t xua61t
pha2m a8n
pha2m le65
pha2m phu
pha2m tra62n
pha2m tu5c
pha2n na2n
pha2nh pha5ch
pha3 he65
pha3i bie61t
pha3i ca1i
pha3i ca1i to65i
pha3i cha8ng
pha3i chi
pha3i gio1
pha3i lo2ng
pha3i qua61y
pha3i to65i
pha3i to65i ma2
pha3i tra1i
pha3i va5 ma2
pha3n a1nh
pha3n a1nh lua65n
pha3n a3nh
pha3n ba1c
pha3n bie65n
pha3n bo65i
pha3n ca1ch ma5ng
pha3n ca3m
pha3n chie61n
pha3n chie61u
pha3n chu71ng
pha3n co6ng
pha3n cung
pha3n d9e61
pha3n d9e62
pha3n d9o61i
pha3n d9o65ng
pha3n die65n
pha3n gia1n
pha3n gia1o du5c
pha3n ho62i
pha3n kha1ng
pha3n khoa ho5c
pha3n ki1ch
pha3n loa5n
pha3n lu75c
pha3n nghi4a
pha3n nghi5ch
pha3n pha1o
pha3n phong
pha3n phu1c
pha3n quang
pha3n quo61c
pha3n ta1c du5ng
pha3n ta85c
pha3n thi1 du5
pha3n thu2ng
pha3n thuye61t
pha3n ti3nh
pha3n tra81c
pha3n tuye6n truye62n
pha3n u71ng
pha3n u71ng da6y chuye62n
pha3n u71ng ho1a ho5c
pha3n ve65
pha3n xa5
pha3n xa5 co1 d9ie62u kie65n
pha3n xa5 kho6ng d9ie62u kie65n
pha3ng pha61t
pha5m d9o62
pha5m hu1y
pha5m lua65t
pha5m nha6n
pha5m pha1p
pha5m pho2ng
pha5m qui
pha5m quy
pha5m thu7o75ng
pha5m to65i
pha5m tru2
pha5m vi
pha5t d9e62n
pha5t go1c
pha5t va5
pha61n cha61n
pha61n d9a61u
pha61n hu71ng
pha61n khi1ch
pha61n kho73i
pha61n ro6m
pha61n sa1p
pha61n son
pha61p pho3ng
pha61p pho71i
pha61t pha pha61t pho7
pha61t pho7
pha61t pho71i
pha61t tra62n
pha62m pha65p
pha62n cu71ng
pha62n d9o6ng
pha62n lo71n
pha62n me62m
pha62n mo65
pha62n na2o
pha62n nhie62u
pha62n pha65t
pha62n pho2
pha62n phu5
pha62n thu7o73ng
pha62n tra8m
pha62n tu73
pha63m bi2nh
pha63m ca1ch
pha63m ca61p
pha63m cha61t
pha63m gia1
pha63m ha2m
pha63m ha5nh
pha63m loa5i
pha63m phu5c
pha63m tra65t
pha63m tu7o71c
pha63m va65t
pha63y tay
pha64n chi1
pha64n khi1ch
pha64n ki1ch
pha64n no65
pha64n ua61t
pha64u thua65t
pha64u thua65t vie6n
pha64u ti1ch
pha65n a63m duye6n o6i
pha65n ca3i duye6n kim
pha65n d9e5p duye6n u7a
pha65n ha63m duye6n o6i
pha65n mo3ng ca1nh chuo62n
pha65n su75
pha65p pha2 pha65p pho62ng
pha65p phe2o
pha65p phe62u
pha65p pho62ng
pha65p phu2
pha65t gia1o
pha65t lo2ng
pha65t thu3
pha65t tu73
pha65t y1
pha6n ba2y
pha6n ba81c
pha6n ban
pha6n bi2
pha6n bie65t
pha6n bo1n
pha6n bo61
pha6n bo63
pha6n bua
pha6n ca1ch
pha6n ca61p
pha6n ca6u
pha6n cha61t
pha6n chia
pha6n chuo62ng
pha6n co6ng
pha6n cu5c
pha6n cu75c
pha6n d9a5m
pha6n d9i5nh
pha6n d9o65
pha6n d9o65i
pha6n d9oa2n
pha6n d9oa5n
pha6n gia3i
pha6n gio71i
pha6n ha5ch
pha6n ha5ng
pha6n hie65u
pha6n ho1a
pha6n ho1a ho5c
pha6n ho65i
pha6n hu3y
pha6n hu74u co7
pha6n kali
pha6n kho61i
pha6n khoa
pha6n khoa1ng
pha6n khu
pha6n ki2
pha6n kim
pha6n ky2
pha6n la65p
pha6n la6n
pha6n le2n
pha6n li
pha6n lie65t
pha6n lo71p
pha6n loa5i
pha6n loa5i ho5c
pha6n lu7o75ng
pha6n luo62ng
pha6n ly
pha6n minh
pha6n mu5c
pha6n nhie65m
pha6n nu73a
pha6n pha1t
pha6n pha61t
pha6n pho61i
pha6n quye62n
pha6n ra1c
pha6n ra4
pha6n ra4 alpha
pha6n ra4 beta
pha6n re4
pha6n so61
pha6n so61 tha65p pha6n
pha6n ta1ch
pha6n ta1n
pha6n ta6m
pha6n ta6m ho5c
pha6n tha6n
pha6n the61
pha6n thu71c
pha6n ti1ch
pha6n tra62n
pha6n tranh
pha6n tu73
pha6n tu7o7i
pha6n u7o71c
pha6n u7u
pha6n va6n
pha6n vai
pha6n vi lu7o75ng
pha6n vi sinh
pha6n vie65n
pha6n vo6 co7
pha6n vu2ng
pha6n vua
pha6n xa4
pha6n xanh
pha6n xe1t
pha6n xu73
pha6n xu7o73ng
pha6y pha63y
pha6y pha6y
pha83ng la85ng
pha83ng li2
pha83ng phiu
pha8m pha81p
pha8m pha8m
pha8n pha81t
pha8ng pha81c
pha8ng pha8ng
pha8ng teo
phai la5t
phai mo72
phai nha5t
phanh pha1ch
phanh phui
phanh tha6y
phao ca6u
phao d9o62n
phao phi1
phao tie6u
phe ca1nh
phe d9a3ng
phe gia1p
phe lu4
phe pha1i
phe pha63y
phe1c mo7 tuya
phe1p bie65n chu71ng
phe1p bie65n chu71ng duy va65t
phe1p d9o61i xu71ng
phe1p ha2i thanh
phe1p ke1o theo
phe1p ma62u
phe1p sie6u hi2nh
phe1p ta81c
phe1p tho6ng co6ng
phe1p thua65t
phe1p ti1nh
phe1p ti1nh vi pha6n
phe1p toa1n
phe1p vua thua le65 la2ng
phe1t la1c
phe2 phe2
phe2 pho74n
phe2n chua
phe2n phe5t
phe2ng la
phe6 bi2nh
phe6 bi2nh va8n ho5c
phe6 chua63n
phe6 duye65t
phe6 pha1n
phe61 ba2o
phe61 binh
phe61 bo3
phe61 d9e61
phe61 lie65u
phe61 nang
phe61 nha6n
phe61 pha63m
phe61 qua3n
phe61 ta65t
phe61 tha3i
phe61 ti1ch
phe61 trua61t
phe61 vie6m
phe62 phe65
phe62u pha2o
phe65nh pha5o
phe6n gia65u
phi ba1o
phi ca3ng
phi chi1nh phu3
phi co6ng
phi co6ng vu4 tru5
phi co7
phi d9a5o
phi d9ao
phi d9o65i
phi d9oa2n
phi de6
phi ha2nh
phi ha2nh d9oa2n
phi ha2nh gia
phi lao
phi le6
phi li1
phi lo65
phi ly1
phi ma4
phi nghi4a
phi ngu75a
phi pha1o
phi pha1p
phi pha2m
phi ta62n
phi tang
phi tha6n
phi thu75c da6n ho1a
phi thu7o72ng
phi thu7o7ng ba61t phu1
phi thuye62n
phi tie6u
phi tru7o72ng
phi va65n ba61t d9a5t
phi vo6 sa3n
phi vu5
phi1 hoa2i
phi1 pha5m
phi1 to63n
phi2 cu7o72i
phi2 nhie6u
phi2 no65n
phi2 pha2
phi2 pha5ch
phi2 phe2o
phi2 phi2
phi2 phi5
phi2 pho2
phi2a ta5o
phi3 ba1ng
phi3 nho63
phi3 phong
phi3 phui
phi3nh ho1t
phi3nh mu4i
phi3nh ni5nh
phi3nh pho72
phie61m chi3
phie61m d9a2m
phie61m lua65n
phie61m tha62n lua65n
phie61n d9o65ng
phie61n die65n
phie61n la1
phie61n loa5n
phie61n qua6n
phie61n tha5ch
phie61n thoa5i
phie61u tra81ng
phie62n ha2
phie62n lo2ng
phie62n lu5y
phie62n muo65n
phie62n na4o
phie62n nhie64u
phie62n phu71c
phie62n toa1i
phie62n tra1ch
phie6n a6m
phie6n ba3n
phie6n che61
phie6n chuye63n
phie6n di5ch
phie6n hie65u
phie6n phie61n
phie6n thie61t
phie6n thuo65c
phie6n to2a
phie6n tra61n
phie6u ba5t
phie6u da5t
phie6u da65t
phie6u dao
phie6u die6u
phie6u du
phie6u la4ng
phie6u linh
phie6u lu7u
phie6u ta1n
phim a3nh
phim ca6m
phim con heo
phim d9e2n chie61u
phim d9ie65n a3nh
phim hoa5t hi2nh
phim hoa5t ho5a
phim nhu75a
phim no63i
phim ta2i lie65u
phim tho72i su75
phim tru7o72ng
phim truye62n hi2nh
phim truye65n
phim video
phin no4n
phinh phi1nh
pho ma1t
pho1 ba3n
pho1 ba3ng
pho1 bi1 thu7
pho1 chu3 kha3o
pho1 gia1o su7
pho1 la4nh su75
pho1 li1
pho1 ly1
pho1 ma1t
pho1 ma85c
pho1 ne62
pho1 ngo4a
pho1 nha1y
pho1 nho2m
pho1 pho2ng
pho1 su71
pho1 tha1c
pho1 thu7o72ng da6n
pho1 ti
pho1 tie61n si4
pho1 to63ng
pho1 tu72
pho1 ty
pho1 va8n pho2ng
pho1ng d9a4ng
pho1ng d9a5i
pho1ng d9a5t
pho1ng d9ie65n
pho1ng ho3a
pho1ng khoa1ng
pho1ng pha1o
pho1ng sinh
pho1ng su75
pho1ng ta1c
pho1ng tay
pho1ng thanh
pho1ng thi1ch
pho1ng tu1ng
pho1ng ue61
pho1ng vie6n
pho1ng vie6n nhie61p a3nh
pho1ng vie6n thu7o72ng tru1
pho1ng xa5
pho2 ma4
pho2 ta1
pho2ng ban
pho2ng be65nh
pho2ng bi5
pho2ng cho61ng
pho2ng di5ch
pho2ng gian
pho2ng ho3a
pho2ng ho65
pho2ng kha1m
pho2ng kha1nh tie61t
pho2ng kho6ng
pho2ng khue6
pho2ng loan
pho2ng ma5ch
pho2ng ngu72a
pho2ng ngu75
pho2ng nhi2
pho2ng o61c
pho2ng tha6n
pho2ng the
pho2ng thi1 nghie65m
pho2ng thu3
pho2ng thu7o72ng tru75c
pho2ng tra1nh
pho2ng tru72
pho2ng tuye61n
pho2ng ve65
pho2ng ve65 da6n su75
pho2ng xa
pho3ng chu72ng
pho3ng d9o65
pho3ng d9oa1n
pho3ng di5ch
pho3ng sinh ho5c
pho3ng ti1nh
pho3ng va61n
pho5t phe5t
pho6 ba2y
pho6 ba62y
pho6 die64n
pho6 mai
pho6 phang
pho6 tru7o7ng
pho61 phu7o72ng
pho61 thi5
pho61 xa1
pho61i ca3nh
pho61i che61
pho61i ho75p
pho61i ke61t ho75p
pho61i khi1
pho61i lie65u
pho61i ma2u
pho61i nga64u
pho61i thuo65c
pho61i tro65n
pho61p pha1p
pho61t pha1t
pho61t pho
pho62n hoa
pho62n thi5nh
pho62n thu75c
pho62n vinh
pho62ng to6m
pho63 bie61n
pho63 ca65p
pho63 d9o65
pho63 d9o65 chu1ng sinh
pho63 du5ng
pho63 he65
pho63 ke61
pho63 nie65m
pho63 qua1t
pho63 tho6ng
pho63 tho6ng co7 so73
pho63 tho6ng d9a62u phie61u
pho63 tho6ng trung ho5c
pho63i bo2
pho63ng mu4i
pho63ng phao
pho6i ba2o
pho6i pha
pho6i sinh ho5c
pho6i thai
pho6m pho61p
pho6ng chu74
pho6ng ne62n
pho7 pha61t
pho7 pho7
pho7 pho71i
pho71n pho73
pho71t d9o72i
pho71t la5nh
pho71t lo72
pho71t ti3nh
pho72 pha5c
pho72 ra6u
pho73n pho7
pho7i a1o
pho7i ba2y
pho7i lu7ng va5ch a1o
pho7i ma2u
pho7i pho1ng
pho7i pho71i
pho7i tha6y
pho7n pho71t
phong ba
phong bao
phong be61
phong bi2
phong ca1ch
phong ca1ch ho5c
phong ca3nh
phong ca62m
phong d9a8ng
phong d9o65
phong dao
phong ha2n
phong ho1a
phong ke61
phong kie61n
phong lan
phong lu7u
phong nguye65t
phong nha4
phong phanh
phong phu1
phong quang
phong su7o7ng
phong ta85ng
phong tha1i
phong tha61p
phong thanh
phong tho1i
phong tho63
phong thu3y
phong ti2nh
phong to3a
phong tra2o
phong tra62n
phong tu1c
phong tu5c
phong tu7
phong va6n
phong vi5
phong vu4 bie63u
phu ho62
phu la
phu nha6n
phu phen
phu phu5
phu qua6n
phu quy1 phu5 vinh
phu the6
phu tu73
phu1 ba63m
phu1 cu7o72ng
phu1 ha2o
phu1 ho65
phu1 no6ng
phu1 o6ng
phu1 qui1
phu1 quy1
phu1 thu7o7ng
phu1 tu1c
phu1c a1n
phu1c a61m
phu1c ba61t tru2ng lai
phu1c d9a1p
phu1c d9a83ng ha2 sa
phu1c d9u71c
phu1c d9u71c ta5i ma64u
phu1c ha5ch
phu1c ha65u
phu1c kha3o
phu1c kie63m
phu1c lo65c
phu1c lo75i
phu1c ma5c
phu1c pha65n
phu1c tha62n
phu1c tha63m
phu1c tinh
phu1c tra
phu1c tra5ch
phu1c tri2nh
phu1n nham
phu1n tha5ch
phu1ng d9ie61u
phu1ng du5
phu1ng phi1nh
phu1ng vie61ng
phu1t cho61c
phu1t gia6y
phu2 chu1
phu2 d9ie6u
phu2 d9o62
phu2 da6u
phu2 du
phu2 dung
phu2 hie65u
phu2 ho65
phu2 ho75p
phu2 hoa
phu2 ke61
phu2 ne62
phu2 phe1p
phu2 phie61m
phu2 re63
phu2 sa
phu2 sinh
phu2 the61
phu2 thu3y
phu2 thu4ng
phu2 tri2
phu2 tro75
phu2 va6n
phu2 voi
phu2n phu5t
phu2ng phi2u
phu3 d9a62u
phu3 d9e65
phu3 d9i5nh
phu3 d9i5nh bie65n chu71ng
phu3 d9i5nh cu3a phu3 d9i5nh
phu3 d9u7o72ng
phu3 doa4n
phu3 du5
phu3 li5
phu3 nha65n
phu3 phe6
phu3 phu5c
phu3 quye61t
phu3 so1ng
phu3 ta5ng
phu3 thu72a
phu3i tay
phu4 pha2ng
phu5 a6m
phu5 ba3n
phu5 ba5c
phu5 ca61p
phu5 ca65n
phu5 chi1nh
phu5 chu1
phu5 d9a5o
phu5 d9e62
phu5 d9o65ng
phu5 gia
phu5 gia3ng
phu5 giu1p
phu5 he65
phu5 ho5a
phu5 huynh
phu5 khoa
phu5 kie65n
phu5 la4o
phu5 lie65u
phu5 lu5c
phu5 lu75c
phu5 ma64u
phu5 nu74
phu5 pha63m
phu5 phi1
phu5 quye62n
phu5 ra64y
phu5 sa3n
phu5 ta1
phu5 ta3i
phu5 tha6n
phu5 thu
phu5 thuo65c
phu5 ti2nh
phu5 to61
phu5 tra1ch
phu5 tro65i
phu5 tro75
phu5 tru7o7ng
phu5 tu2ng
phu5 tu72
phu5 tu73
phu5 tu73 ti2nh tha6m
phu5 va65n
phu5 vu7o7ng
phu5c binh
phu5c che61
phu5c chu71c
phu5c co63
phu5c di5ch
phu5c du75ng
phu5c hie65n
phu5c ho1a
phu5c ho62i
phu5c hu7ng
phu5c ki1ch
phu5c la8n
phu5c linh
phu5c nguye6n
phu5c phi5ch
phu5c quo61c
phu5c sinh
phu5c su71c
phu5c thie65n
phu5c thu2
phu5c thuo61c
phu5c to2ng
phu5c to65i
phu5c trang
phu5c tu2ng
phu5c vie6n
phu5c vu5
phu5c vu5 ba2n
phu5ng chi3
phu5ng du7o74ng
phu5ng hoa2ng
phu5ng me65nh
phu5ng phi5u
phu5ng su75
phu5ng tho72
phu71a phu75a
phu71c d9ie65u
phu71c he65
phu71c ho75p
phu71c ta5p
phu72ng phu72ng
phu7o72ng ba1t a6m
phu7o72ng che2o
phu7o72ng ho65i
phu7o72ng pho61
phu7o72ng xa4
phu7o75ng cha5 loan chung
phu7o75ng hoa2ng
phu7o75ng ta6y
phu7o75ng vi4
phu7o7ng a1n
phu7o7ng ca1ch
phu7o7ng cha6m
phu7o7ng chi
phu7o7ng die65n
phu7o7ng die65n qua6n
phu7o7ng ha5i
phu7o7ng hu7o71ng
phu7o7ng ke61
phu7o7ng ngo6n
phu7o7ng ngu74
phu7o7ng pha1p
phu7o7ng pha1p lua65n
phu7o7ng phi
phu7o7ng sa1ch
phu7o7ng sai
phu7o7ng thu71c
phu7o7ng thu71c sa3n xua61t
phu7o7ng thua65t
phu7o7ng thuo61c
phu7o7ng ti1ch
phu7o7ng tie65n
phu7o7ng tri2nh
phu7o7ng tri2nh ho1a ho5c
phu7o7ng tri2nh vi pha6n
phu7o7ng tru7o73ng
phu7o7ng tru7o75ng
phum so1c
phun cha6u nha3 ngo5c
phung pha1
phung phi1
pin na8ng lu7o75ng ma85t tro72i
qua ca62u ru1t va1n
qua d9o2 khinh so1ng
qua d9o72i
qua la5i
qua lo5c
qua loa
qua ma85t
qua nga2y
qua nga2y d9oa5n tha1ng
qua qui1t
qua quy1t
qua so6ng pha3i lu5y d9o2
qua1 ba1n
qua1 bo65
qua1 bu74a
qua1 ca3nh
qua1 che1n
qua1 chu72ng
qua1 co61
qua1 co74
qua1 d9a1ng
qua1 d9a2
qua1 d9i chu71
qua1 d9o64i
qua1 d9o65
qua1 gia61c
qua1 giang
qua1 khi1ch
qua1 kho63
qua1 khu71
qua1 la81m
qua1 la81m cu4ng chi3
qua1 lo72i
qua1 lu71a lo74 thi2
qua1 lu73a
qua1 mu2 ra mu7a
qua1 qua81t
qua1 sa1
qua1 su71c
qua1 ta3i
qua1 tam ba ba65n
qua1 tay
qua1 the63
qua1 to65i
qua1 tri2nh
qua1 tro71n
qua1 tro72i
qua1 u7
qua1 va4ng
qua1 xa1
qua1i a1c
qua1i d9a3n
qua1i di5
qua1i go73
qua1i kie65t
qua1i la5
qua1i loa2n
qua1i nha6n
qua1i qui3
qua1i quy3
qua1i thai
qua1i va65t
qua1n co1c
qua1n ngu74
qua1n qua6n
qua1n ti1nh
qua1n trie65t
qua1n tro5
qua1n tu72
qua1n xa1
qua1n xuye61n
qua1ng ga2
qua1ng qua2ng
qua1nh qua5nh
qua1t la1c
qua1t ma81ng
qua1t tha1o
qua2 ba1nh
qua2 ca1p
qua2ng qua5c
qua2ng xie6n
qua2u qua5u
qua2y qua3
qua2y qua5y
qua3 ba1o
qua3 ca3m
qua3 ca6n
qua3 d9a61m
qua3 d9a61t
qua3 d9oa1n
qua3 la81c
qua3 lu72a
qua3 nha6n
qua3 nhie6n
qua3 phu1c
qua3 phu5
qua3 quye61t
qua3 tang
qua3 tha65t
qua3 thu75c
qua3 ti2nh
qua3 va65y
qua3i d9o7m
qua3n bu1t
qua3n ca
qua3n che61
qua3n co7
qua3n d9a5o
qua3n d9o61c
qua3n gia
qua3n gia1o
qua3n huye62n
qua3n li1
qua3n li1 nha2 nu7o71c
qua3n ly1
qua3n ly1 nha2 nu7o71c
qua3n nga5i
qua3n thu1c
qua3n trang
qua3n tri5
qua3n tu7o75ng
qua3ng ba1
qua3ng ca1o
qua3ng canh
qua3ng d9a5i
qua3ng giao
qua3ng tru7o72ng
qua4ng a6m
qua5 d9o65i lo61t co6ng
qua5 mu7o75n lo6ng co6ng
qua5nh hiu
qua5nh que4
qua5nh va81ng
qua5t ba2n
qua5t ca6y
qua5t con co1c
qua5t d9ie65n
qua5t gio1
qua5t ho2m
qua5t ke1o
qua5t lu1a
qua5t ma1y
qua5t tai voi
qua5t tho6ng gio1
qua5t tra62n
qua5t treo tu7o72ng
qua5u quo5
qua61n qui1t
qua61n quy1t
qua61n quye65n
qua61t ho62ng bi2
qua61y d9a3o
qua61y nhie64u
qua61y pha1
qua61y qua1
qua61y qua3
qua61y ra62y
qua61y ro61i
qua62n a1o
qua62n a6u
qua62n bo2
qua62n chu1ng
qua62n cu5t
qua62n cu7
qua62n d9a3o
qua62n d9o6ng xua6n
qua62n d9u2i
qua62n he65
qua62n ho62ng
qua62n ho6n
qua62n jean
qua62n la1 to5a
qua62n la2 a1o lu7o75t
qua62n lo1t
qua62n na6u a1o va3i
qua62n ngu7 tranh thu75c
qua62n ngu75a
qua62n ni5t
qua62n pha8ng
qua62n qua65t
qua62n soo1c
qua62n tam tu5 ngu4
qua62n tha3o
qua62n tha62n
qua62n the63
qua62n thoa
qua62n tu5
qua62n vo75t
qua62n xa2 lo3n
qua62n xa4
qua62y qua3
qua62y qua65y
qua63n quanh
qua63ng mo74
qua64n ba1ch
qua64n tri1
qua64y d9a5p
qua65n chu1a
qua65n co6ng
qua65n huye65n
qua65n li5
qua65n ly5
qua65n tru7o73ng
qua65n u3y
qua65n vu7o7ng
qua65t cu7o72ng
qua65t kho73i
qua65y pha1
qua6n ba1o
qua6n ba3n bo65
qua6n bi2nh
qua6n bi5
qua6n bu7u
qua6n ca
qua6n ca3ng
qua6n ca3nh
qua6n ca61p
qua6n chi1nh
qua6n chu3
qua6n chu3 chuye6n che61
qua6n chu3 la65p hie61n
qua6n chu3ng
qua6n co6ng
qua6n co7
qua6n d9ie62n
qua6n d9o65i
qua6n d9o65i thu7o72ng tru75c
qua6n d9oa2n
qua6n da6n
qua6n da6n chi1nh
qua6n di5ch
qua6n du5ng
qua6n du7o75c
qua6n gia
qua6n gio71i
qua6n ha2m
qua6n ha2nh
qua6n ha5m
qua6n hie65u
qua6n ho62i vo6 le65nh
qua6n ho62i vo6 phe2ng
qua6n hua61n
qua6n khi1
qua6n khu
qua6n ki2
qua6n ki3
qua6n ky2
qua6n ky3
qua6n le65nh
qua6n le65nh nhu7 so7n
qua6n li1nh
qua6n lu75c
qua6n lu7o7ng
qua6n lua65t
qua6n na2o tu7o71ng na61y
qua6n ngu4
qua6n nha5c
qua6n nha6n
qua6n nhu
qua6n pha1p
qua6n phi1
qua6n phie65t
qua6n phu5c
qua6n qua3n
qua6n quan
qua6n quo61c
qua6n quye62n
qua6n si4
qua6n so61
qua6n su7
qua6n su7 qua5t mo
qua6n su75
qua6n tha62n
qua6n thu2
qua6n ti2nh nguye65n
qua6n ti5ch
qua6n trang
qua6n tu73
qua6n tu73 nha61t ngo6n
qua6n u3y
qua6n u3y trung u7o7ng
qua6n vu5
qua6n vu7o7ng
qua6n xa
qua6n y
qua6n y si4
qua6n y vie65n
qua6y qua62n
qua81c thu7o71c
qua81t qua82n qua85t
qua81t que1o
qua81t queo
qua82m qua85m
qua82n qua5i
qua82n qua85n
qua82n que2o
qua85n tha81t
qua85t que5o
qua8m qua81m
qua8n queo
qua8ng qua65t
quai bi5
quai che2o
quai ha2m
quai xanh va2nh cha3o
quan a3i
quan ca1ch
quan che61
quan chu71c
quan d9ie63m
quan d9ie63m li5ch su73
quan d9ie63m qua62n chu1ng
quan da5ng
quan gia
quan ha2
quan he65
quan he65 sa3n xua61t
quan ho5
quan hoa2i
quan kha1ch
quan la5i
quan lang
quan lie6u
quan lo65
quan nga5i
quan nha
quan nie65m
quan o6n
quan phu5 ma64u
quan phu7o7ng
quan qua6n
quan quye62n
quan sa1t
quan sa1t vie6n
quan san
quan san ca1ch tro73
quan sang
quan so7n
quan ta1i
quan ta2i
quan ta6m
quan tha62y
quan thie61t
quan thue61
quan tie62n
quan to2a
quan tra81c
quan tra81c vie6n
quan tro5ng
quan tro5ng ho1a
quan tru7o72ng
quan vie6n
quan ye61u
quang a6m
quang ca3nh
quang ca62u
quang d9a4ng
quang d9ie65n
quang da62u
quang da64n
quang ga1nh
quang ho5c
quang ho75p
quang minh
quang minh chi1nh d9a5i
quang na8ng
quang pho63
quang qua1c
quang que3
quang sai
quang tuye61n
quang vinh
quanh co
quanh d9i qua63n la5i
quanh na8m
quanh na8m suo61t tha1ng
quanh qua1nh
quanh qua61t
quanh qua63n
quanh que1o
quay co1p
quay cuo62ng
quay d9i4a
quay lo7
quay phim
quay qua81t
quay ti1t
quay vo2ng
que d9an
que ha2n
que1t do5n
que1t qua1y
que1t tu7o71c
que2 qua85t
que2n que5t
que3 a6m du7o7ng
que6 cha d9a61t to63
que6 hu7o7ng
que6 ke65ch
que6 kie63ng
que6 mo65t cu5c
que6 mu2a
que6 qua1n
que61 chi
que61 ho2e
que61t tra62u
que62nh qua2ng
que62u qua2o
que65ch qua5c
que6n ba84ng
que6n be1ng
que6n khua61y
que6n la4ng
que6n lu73ng
que6n mi2nh
quen bie61t
quen ho7i be1n tie61ng
quen ma85t
quen mui
quen quen
quen tha6n
quen tho1i
quen thuo65c
queo qua81t
qui ba3n
qui ca1ch
qui che61
qui chu5p
qui chua63n
qui cu3
qui d9i5nh
qui d9o62ng ma64u so61
qui d9o63i
qui ha2ng
qui hoa5ch
qui hoa5ch d9o6 thi5
qui hoa5ch vu2ng
qui ke61t
qui la1t
qui lua65t
qui mo6
qui na5p
qui ninh
qui pha5m
qui pha5m pha1p lua65t
qui phu5c
qui ta65p
qui ta81c
qui ta81c tam sua61t
qui thua65n
qui tie6n
qui tri2nh
qui tu5
qui u7o71c
qui y
qui1 ba1u
qui1 danh
qui1 gia1
qui1 hie61m
qui1 ho1a
qui1 ho62
qui1 kha1ch
qui1 me61n
qui1 nha6n
qui1 pha1i
qui1 phi
qui1 quo61c
qui1 quye61n
qui1 to65c
qui1 tro5ng
qui1 tu73
qui1 tu7o71ng
qui1 vi5
qui3 ke61
qui3 kho61c tha62n kinh
qui3 qua1i
qui3 quye65t
qui3 su71
qui3 tha ma ba81t
qui3 tha62n
qui3 thua65t
qui4 d9a5o
qui4 d9en
qui4 ti1ch
qui4 ti1n du5ng
qui4 tie61t kie65m
qui5 lu5y
quo61c a6m
quo61c ca
quo61c ca61m
quo61c co6ng
quo61c cu74u
quo61c d9a3o
quo61c da6n
quo61c da6n d9a5i ho65i
quo61c doanh
quo61c gia
quo61c gia1o
quo61c hie65u
quo61c ho5c
quo61c ho62n
quo61c ho65i
quo61c hu74u ho1a
quo61c huy
quo61c ke61 da6n sinh
quo61c kha1nh
quo61c ki2
quo61c ky2
quo61c la65p
quo61c lo65
quo61c lu3i
quo61c ma64u
quo61c na5n
quo61c ngu74
quo61c no65i
quo61c pha1p
quo61c pho2ng
quo61c phu5c
quo61c sa1ch
quo61c sa81c
quo61c sa81c thie6n hu7o7ng
quo61c si3
quo61c si4
quo61c su7
quo61c su73
quo61c su73 qua1n
quo61c su75
quo61c ta1ng
quo61c tang
quo61c te61
quo61c te61 ca
quo61c te61 ho1a
quo61c te61 ngu74
quo61c te61 phu5 nu74
quo61c the63
quo61c thi1ch
quo61c thie62u
quo61c thu7
quo61c ti5ch
quo61c tra1i
quo61c tra5ng
quo61c tru7o73ng
quo61c tu1y
quo61c va8n
quo61c vu5 khanh
quo61c vu7o7ng
quo7 qua2o
quo72 qua5ng
quo73 ma81ng
quo73 pha5t
quo73 quang
quo73 tra1ch
quy ba3n
quy ca1ch
quy che61
quy chu5p
quy chua63n
quy cu3
quy d9i5nh
quy d9o62ng ma64u so61
quy d9o63i
quy ha2ng
quy hoa5ch
quy hoa5ch d9o6 thi5
quy hoa5ch vu2ng
quy ke61t
quy la1t
quy lua65t
quy mo6
quy na5p
quy ninh
quy pha5m
quy pha5m pha1p lua65t
quy phu5c
quy ta65p
quy ta81c
quy ta81c tam sua61t
quy thua65n
quy tie6n
quy tri2nh
quy tu5
quy u7o71c
quy y
quy1 ba1u
quy1 danh
quy1 gia1
quy1 hie61m
quy1 ho1a
quy1 ho62
quy1 kha1ch
quy1 me61n
quy1 nha6n
quy1 pha1i
quy1 phi
quy1 quo61c
quy1 quye61n
quy1 to65c
quy1 tro5ng
quy1 tu73
quy1 tu7o71ng
quy1 vi5
quy1nh qua1ng
quy1nh quy1u
quy1t la2m cam chi5u
quy2nh tu7o7ng
quy3 ke61
quy3 kho61c tha62n kinh
quy3 qua1i
quy3 quye65t
quy3 su71
quy3 tha ma ba81t
quy3 tha62n
quy3 thua65t
quy4 d9a5o
quy4 d9en
quy4 ti1ch
quy4 ti1n du5ng
quy4 tie61t kie65m
quy5 lu5y
quye61n anh ru3 ye61n
quye61n do64
quye61n gio1 ru3 ma6y
quye61n luye61n
quye61n ru4
quye61n thuo65c
quye61t chi1
quye61t chie61n
quye61t chie61n d9ie63m
quye61t d9a61u
quye61t d9i5nh
quye61t d9i5nh lua65n
quye61t d9oa1n
quye61t lie65t
quye61t nghi5
quye61t nhie6n
quye61t sa1ch
quye61t sinh
quye61t ta6m
quye61t ta6m thu7
quye61t tha81ng
quye61t toa1n
quye61t tu73
quye62n anh
quye62n bi1nh
quye62n bie61n
quye62n cao chu71c tro5ng
quye62n co6ng da6n
quye62n cu7o71c
quye62n da6n to65c tu75 quye61t
quye62n ha2nh
quye62n ha5n
quye62n huynh the61 phu5
quye62n lo75i
quye62n lu75c
quye62n mo6n
quye62n na8ng
quye62n quy1
quye62n ro7m va5 d9a1
quye62n sinh quye62n sa1t
quye62n so73 hu74u
quye62n ta1c gia3
quye62n tha62n
quye62n the61
quye62n thua65t
quye62n tu75 do da6n chu3
quye62n uy
quye6n gia1o
quye6n go1p
quye6n sinh
ra bo65
ra ca1i d9ie62u
ra ca1i ve3
ra chie62u
ra co6ng
ra d9a62u ra d9u4a
ra d9ie62u
ra d9o72i
ra da1ng
ra gi2
ra hie65u
ra ho62n
ra le65nh
ra lo2
ra ma81t
ra ma85t
ra mo6n ra khoai
ra ngo6 ra khoai
ra ngo6i
ra oai
ra phe61t
ra qua6n
ra ra2ng
ra ra3
ra ri2a
ra su71c
ra ta61m ra mo1n
ra tay
ra tro2
ra tuo62ng
ra ve3
ra1c re61n
ra1c ru7o73i
ra1c tai
ra1c tha3i
ra1ch bu7o7m
ra1ch mu7o71p
ra1ch na1t
ra1ch nhu7 to63 d9i3a
ra1ch ru7o71i
ra1ch tu7o7m
ra1ch vie65c
ra1i ca1
ra1n sa2nh ra mo74
ra1o hoa3nh
ra1o rie61t
ra1o tro5i
ra1p no61i
ra1t co63 bo3ng ho5ng
ra1t ma85t
ra1t ra2n ra5t
ra1t ra5t
ra2 ra64m
ra2 soa1t
ra2n ra5t
ra2n ru5a
ra2ng buo65c
ra2ng ra2ng
ra2ng ra5ng
ra2ng ri5t
ra2nh ma5ch
ra2nh ra2nh
ra2nh re4
ra2nh ro4
ra2nh ro5t
ra2o ca3n
ra2o cha81n
ra2o d9o1n
ra2o gia65u
ra2o gia65u nga8n sa6n
ra2o ra2o
ra2o ra5o
ra2o ra5t
ra2o tru7o71c d9o1n sau
ra2y d9a6y mai d9o1
ra2y gio1 mai mu7a
ra2y u7o71c mai ao
ra2y vo2
ra3 ri1ch
ra3i ma2nh ma2nh
ra3i ra1c
ra3i ra81c
ra3i tha3m
ra3nh rang
ra3nh ro64i
ra4 d9a1m
ra4 ho5ng
ra4 ngu4
ra4 ro72i
ra4 ru7o75i
ra5c ra2i
ra5ch ro2i
ra5n nu71t
ra5n vo74
ra5ng d9o6ng
ra5ng ro74
ra5o ru75c
ra5p ha1t
ra61m ru71t
ra61t chi la2
ra61t d9o64i
ra61t mu75c
ra62m ra62m
ra62m ra62m ro65 ro65
ra62m ra65p
ra62m ri2
ra62m ri4
ra62m ro65
ra62n ra62n
ra62n ra62n ro65 ro65
ra62n ra65t
ra62n ro65
ra62u ra62u
ra62u ri4
ra62u su7o7ng ra4i na81ng
ra62y la
ra62y na6u
ra62y ra2
ra64y che61t
ra65m ra5p
ra65m ra65t
ra65m ri2
ra65m ri5ch
ra65m ri5t
ra65p khuo6n
ra65p ra2ng
ra65p re62nh
ra65p ri2nh
ra65p ro72n
ra6m bu5t
ra6m ra61p
ra6m ran
ra6n ra61n
ra6u quai no1n
ra6u ria
ra6u to1c
ra81c ro61i
ra81n ca61c
ra81n ca6ng
ra81n cha81c
ra81n d9a62u ra81n ma85t
ra81n d9o65c
ra81n giun
ra81n lu5c
ra81n lu73a
ra81n ma2y ra81n ma85t
ra81n ma85t
ra81n mo61i
ra81n nu7o71c
ra81n ra1o
ra81n re61t
ra81n ro3i
ra81p d9i5nh
ra81p ranh
ra81p ta6m
ra82n re65n
ra82n ri
ra8m ra81p
ra8n ba3o
ra8n d9e
ra8n da5y
ra8n ra81n
ra8n reo
ra8ng ca61m
ra8ng cu73a
ra8ng cu7a
ra8ng ha2m
ra8ng kho6n
ra8ng nanh
ra8ng ra81c
ra8ng su74a
rad9io6 catxet
radio cassette
ram ra1p
ran ra1t
ranh con
ranh gio71i
ranh ma
ranh ma4nh
rao gia3ng
rau an toa2n
rau ca62n
rau ca6u
rau cha1o
rau co3
rau d9ay
rau de62n
rau die61p
rau du7a
rau gie62n
rau khu1c
rau khu3 kho73i
rau la61p
rau ma1
rau ma2u
rau mo7
rau muo61i
rau muo61ng
rau na2o sa6u a61y
rau ngo1t
rau ngo63
rau ra1u
rau ra8m
rau ru1t
rau sa5ch
rau sa81ng
rau sam
rau so61ng
rau tho7m
ray ru71t
re1o ra81t
re1t buo61t
re1t d9a2i
re1t lo65c
re1t mu7o71t
re1t ngo5t
re2n ca85p
re2n d9u1c
re2n giu4a
re2n luye65n
re3 khinh
re3 ma5t
re3 nhu7 be2o
re3 qua5t
re3 re62
re3 ru1ng
re3 tho61i
re3 tie62n
re3o cao
re4 pha6n
re4 ra2ng
re4 ro2i
re4 ro5t
re4 thu1y chia uye6n
re61ch ra1c
re62 ra2
re62 re62
re62n ri4
re62nh ra2ng
re64 chu2m
re64 co5c
re64 cu3
re65u ra4
re65u ra5o
re6n la
re6n ra63m
re6n ri3
re6n sie61t
re6n xie61t
re6u phong
re6u rao
ren re1n
reng reng
reo ho2
ri d9o6
ri ri1
ri ri3
ri ve6
ri voi
ri1 ra1ch
ri1u ra ri1u ri1t
ri1u ran
ri1u ri1t
ri2 ra2 ri2 ra62m
ri2 ra2o
ri2 ra62m
ri2 ri2
ri2nh mo2
ri2nh ra65p
ri2nh rang
ri3 ra3
ri3 ra8ng
ri3 tai
ri3a ro1i
rie61t ro1ng
rie6ng bie65t
rie6ng le3
rie6ng re4
rie6ng ta6y
rie6ng tu7
rin ri1t
rinh ri1ch
riu ri1u
riu riu
ro ro
ro ro1
ro1c ra1ch
ro1n re1n
ro2 ri3
ro2n ra4
ro2ng ra4
ro2ng ro2ng
ro2ng ro5c
ro2ng ro5c ke1p
ro4 khe1o
ro4 ra2ng
ro4 ra2nh
ro4 ra5c
ro4 re65t
ro5 mo4m
ro5 ra5y
ro5t re5t
ro6 phi
ro6 ti
ro6 to
ro61i be1t
ro61i beng
ro61i bo2ng bong
ro61i bo72i
ro61i bu2
ro61i loa5n
ro61i loa5n chu71c na8ng
ro61i mu2
ro61i nhu7 canh he5
ro61i nhu7 mo71 bo2ng bong
ro61i nhu7 to7 vo2
ro61i nu7o71c
ro61i ra ro61i ri1t
ro61i ra81m
ro61i ren
ro61i ri1t
ro61i ri1t ti1t mu2
ro61i ruo65t
ro61i tinh
ro61i tinh ro61i mu2
ro61i tung
ro61i tung ro61i mu2
ro61t cu5c
ro61t cuo65c
ro61t lo2ng
ro61t ra1o
ro62 da5i
ro62i d9a6y
ro62i d9o72i
ro62i ra
ro62ng d9e61n nha2 to6m
ro62ng ra81n
ro62ng ro62ng
ro63 ra1 ca5p la5i
ro63n ra3ng
ro64 hoa
ro64 su71t ro64 si2
ro64i ho7i
ro64i ra4i
ro64ng kho6ng
ro64ng tue61ch
ro64ng tue61ch ro64ng toa1c
ro65c ra5c
ro65n ra2ng
ro65n ra4
ro65n ra5o
ro65n ri5ch
ro65n ri5p
ro65n ru75c
ro65ng ca83ng
ro65ng cha6n ro65ng ca83ng
ro65ng hue61ch
ro65ng hue61ch ro65ng hoa1c
ro65ng lo71n
ro65ng lu7o75ng
ro65ng mo73
ro65ng ra4i
ro65ng rinh
ro6m ra3
ro6m sa3y
ro6ng d9en
ro6ng d9o6
ro71t gia1
ro72 mo1
ro72 ra64m
ro72 ro74
ro72i ra4
ro72i ra5c
ro72i ro75i
ro72m ro75p
ro72n ro75n
ro74 ra2ng
ro75n ngo75p
ro7i ro71t
ro7i ru5ng
ro7i va4i
ro7m ra1c
ro7m ra5
ro7m ro71m
roi ca85c bo2
roi ro1i
roi vo5t
rong huye61t
rong re6u
rong ro1c
rong ruo63i
ru ho72i
ru lo6
ru ngu3
ru ru1
ru1c ra1y
ru1c ri1ch
ru1m ro1
ru1n ra63y
ru1ng d9o65ng
ru1ng e1p
ru1t cu5c
ru1t da6y d9o65ng ru72ng
ru1t go5n
ru1t lui
ru1t phe1p tho6ng co6ng
ru1t ra1t
ru1t ruo65t
ru1t tie62n
ru2 ri2
ru2 ro72
ru2m beng
ru2ng mi2nh
ru2ng ro75n
ru2ng ru2ng
ru3 a1o cha81p tay
ru3 a1o khoanh tay
ru3 lo2ng
ru3 re6
ru3 ri3
ru3 ri3 ru2 ri2
ru3a ra1y
ru3a sa3
ru3i ro
ru3n chi1
ru3ng re3ng
ru3ng ri3nh
ru4 ro75i
ru4 ru7o75i
ru4 tu2
ru5c ri5ch
ru5ng ro72i
ru5t re2
ru71t ruo65t
ru72ng ca61m
ru72ng cho62i
ru72ng d9a85c du5ng
ru72ng gia2
ru72ng nu1i
ru72ng pho2ng ho65
ru72ng ru1
ru72ng ru75c
ru72ng sa3n xua61t
ru72ng thie6ng nu7o71c d9o65c
ru72ng va2ng bie63n ba5c
ru72ng xanh nu1i d9o3
ru73a a3nh
ru73a ra1y
ru73a tie62n
ru73a to65i
ru73ng mo74
ru75c ro74
ru7a ru71a
ru7ng ru71c
ru7ng ru7ng
ru7o71c voi ve62 gia2y mo62
ru7o71c xa1ch
ru7o72i ru7o75i
ru7o72m ra2
ru7o72ng co65t
ru7o75u bia
ru7o75u ca62n
ru7o75u ca63m
ru7o75u cha1t
ru7o75u che2
ru7o75u cho63i
ru7o75u co62n
ru7o75u d9e61
ru7o75u la65u
ru7o75u ma5nh
ru7o75u mu2i
ru7o75u ne61p
ru7o75u ngang
ru7o75u ngo5n
ru7o75u ngo5t
ru7o75u nho
ru7o75u so71m co72 tru7a
ru7o75u so71m tra2 tru7a
ru7o75u ta8m
ru7o75u thuo61c
ru7o75u tra81ng
ru7o75u va2o lo72i ra
ru7o75u vang
ru7o7n ru7o71n
run nhu7 ca62y sa61y
run ra63y
run ru3i
run run
run so75
rung ca3m
rung ca6y do5a khi3
rung chuye63n
rung d9o65ng
rung rinh
rung ru1c
ruo61c bo6ng
ruo62i la82ng
ruo62i nha85ng
ruo62i tra6u
ruo62i xanh
ruo62ng bo3
ruo62ng bo61
ruo62ng ra64y
ruo63i rong
ruo64ng na1t
ruo65ng ba65c thang
ruo65ng ca3 ao lie62n
ruo65ng d9a61t
ruo65ng muo61i
ruo65ng no4
ruo65ng nu7o7ng
ruo65ng ra64y
ruo65ng ro65c
ruo65ng vu7o72n
ruo65t d9e63 ngoa2i da
ruo65t ga2
ruo65t gan
ruo65t gia2
ruo65t nghe1
ruo65t non
ruo65t ra2
ruo65t thi5t
ruo65t thu72a
ruo65t tu7o75ng
ruy ba8ng
sa ba2n
sa bo62i
sa cha6n
sa co7
sa co7 lo74 bu7o71c
sa co7 lo74 va65n
sa d9a2
sa d9i2
sa d9o5a
sa khoa1ng
sa la1t
sa la62y
sa le65ch
sa ma5c
sa mo6n
sa mu
sa nga4
sa nha6n
sa sa3
sa sa62m
sa sa63y
sa sa6m
sa su1t
sa tha3i
sa tha5ch
sa tru7o72ng
sa1ch ba1o
sa1ch co6ng cu5
sa1ch d9en
sa1ch d9o3
sa1ch gia1o khoa
sa1ch go61i d9a62u giu7o72ng
sa1ch lu7o75c
sa1ch nhie64u
sa1ch tra81ng
sa1ch vo73
sa1m ho61i
sa1n da6y
sa1n la1
sa1n xo7 mi1t
sa1ng ba3nh
sa1ng ba3nh ma81t
sa1ng ba5ch
sa1ng che61
sa1ng choang
sa1ng da5
sa1ng gia1
sa1ng kie61n
sa1ng la1ng
sa1ng la65p
sa1ng loa1ng
sa1ng ma81t
sa1ng mai
sa1ng nghie65p
sa1ng ngo72i
sa1ng nhoa1ng
sa1ng qua
sa1ng qua81c
sa1ng ru75c
sa1ng sa1ng
sa1ng su3a
sa1ng suo61t
sa1ng ta1c
sa1ng ta5o
sa1ng to3
sa1ng tru7ng
sa1ng y1
sa1nh bu7o71c
sa1nh d9o6i
sa1nh duye6n
sa1nh vai
sa1o cu4
sa1o me1p
sa1o mo2n
sa1o mu7o75n lo6ng co6ng
sa1o ngu74
sa1o ro64ng
sa1o sa65u
sa1p nha65p
sa1p ong
sa1t ca1nh
sa1t ha5ch
sa1t ha5i
sa1t ho75p
sa1t khi1
sa1t khua63n
sa1t na1ch
sa1t nha65p
sa1t nha6n
sa1t nu1t
sa1t pha5t
sa1t sa2n sa5t
sa1t sa5t
sa1t sao
sa1t sinh
sa1t su7o72n
sa1t thu3
sa1t thu75c
sa1t thu7o7ng
sa1t tru2ng
sa2 lan
sa2 lu1p
sa2 sa4
sa2i d9a61t
sa2i d9e5n
sa2i gia65t
sa2i ho62
sa2i kinh
sa2i lang
sa2m ba1ng
sa2m ngo6n
sa2m ni5nh
sa2m so74
sa2m ta61u
sa2n die64n
sa2n nha3y
sa2n sa2n
sa2ng lo5c
sa2ng sa3y
sa2ng tuye63n
sa2nh d9ie65u
sa2nh so3i
sa2nh su71
sa2o huye65t
sa3n gia65t
sa3n ha65u
sa3n khoa
sa3n lu7o75ng
sa3n nghie65p
sa3n pha63m
sa3n phu5
sa3n sinh
sa3n va65t
sa3n xua61t
sa3ng khoa1i
sa3ng so61t
sa3nh d9u7o72ng
sa4i va4i
sa5ch ba1ch
sa5ch bo1ng
sa5ch bong
sa5ch d9e5p
sa5ch ma81t
sa5ch nu7o71c ca3n
sa5ch sa2nh sanh
sa5ch se4
sa5ch tro7n
sa5n ma85t
sa5o su5c
sa5t lo73
sa5t nghie65p
sa61m ki1
sa61m ky1
sa61m ngu74
sa61m se1t
sa61n so63
sa61p bo1ng
sa61p ma85t
sa61p ngu73a
sa61y to1c
sa62m sa65p
sa62m si2
sa62m ua61t
sa62n sa65t
sa62n su2i
sa62n su7o75ng
sa62u bi
sa62u d9a6u
sa62u d9o6ng
sa62u ha65n
sa62u muo65n
sa62u na4o
sa62u oa1n
sa62u rie6ng
sa62u tha3m
sa62u tu7
sa63y d9a2n tan nghe1
sa63y thai
sa65p su2i
sa65p tie65m
sa6m banh
sa6m ca62m
sa6m nhung
sa6m sa63m
sa6n bay
sa6n cho7i
sa6n co3
sa6n kha1ch
sa6n kha61u
sa6n nha2
sa6n qua62n
sa6n ro62ng
sa6n sau
sa6n si
sa6n siu
sa6n su7o71ng
sa6n thu7o75ng
sa6n va65n d9o65ng
sa6u be65nh
sa6u bo5
sa6u ca81n gie1
sa6u cay
sa6u cuo61n la1
sa6u d9a65m
sa6u d9o
sa6u d9o65c
sa6u d9u5c tha6n
sa6u gai
sa6u hoa81m
sa6u keo
sa6u ki1n
sa6u la81ng
sa6u mo5t
sa6u na85ng
sa6u qua3ng
sa6u ra8ng
sa6u ro1m
sa6u ro65ng
sa6u sa1t
sa6u sa81c
sa6u vo2i voi
sa6u xa
sa6u xa1m
sa6y sa1t
sa81c be1n
sa81c ca5nh
sa81c chi3
sa81c d9e5p
sa81c d9o65
sa81c die65n
sa81c du5c
sa81c la5nh
sa81c le3m
sa81c le5m
sa81c le65nh
sa81c lua65t
sa81c ma2u
sa81c ma81c
sa81c nu7o71c hu7o7ng tro72i
sa81c phong
sa81c phu5c
sa81c sa3o
sa81c sa81c kho6ng kho6ng
sa81c tha1i
sa81c thue61
sa81c to61
sa81c to65c
sa81m na81m
sa81m sanh
sa81m su73a
sa81m vai
sa81n da6y
sa81n thuye62n
sa81p d9a85t
sa81p su73a
sa81p xe61p
sa81t ca62m
sa81t d9a1
sa81t non
sa81t son
sa81t ta6y
sa82ng ba65y
sa82ng sa85c
sa84n lo2ng
sa84n sa2ng
sa85c ga5ch
sa85c ma1u
sa85c mu2i
sa85c so74
sa85c su5a
sa85c tie61t
sa8m sa81n
sa8m se
sa8m soi
sa8n ba81n
sa8n ba81t
sa8n d9o1n
sa8n d9uo63i
sa8n lu2ng
sa8n sa81t
sa8n so1c
sa8n ti2m
sa8ng d9a1
sai ba3o
sai bie65t
sai di5
sai di5ch
sai khie61n
sai la5c
sai la62m
sai le65ch
sai ngoa
sai nha
sai pha1i
sai pha5m
sai so1t
sai so61
sai tra1i
san d9i5nh
san ho6
san la61p
san sa1t
san se3
san so71t
san u3i
sang ca1t
sang cha61n
sang d9oa5t
sang gia2u
sang na8m
sang ngang
sang nhu7o75ng
sang sa1ng
sang sa3ng
sang su73a
sang tay
sang te6n
sang tro5ng
sanh sa1nh
sao ba8ng
sao che1p
sao che61
sao cho63i
sao chu5p
sao d9o63i ngo6i
sao la
sao la4ng
sao lu5c
sao nha4ng
sao pho3ng
sao sa
sao ta63m
sao va2ng
sao y ba3n chi1nh
sau cu2ng
sau d9a5i ho5c
sau na2y
sau ro61t
say d9a81m
say hoa d9a81m nguye65t
say khu7o71t
say ma1u
say me2m
say me6
say nhu7 d9ie61u d9o63
say su7a
say xi3n
se mi2nh
se sa81t
se se
se se3
se se4
se sua
se tha81t
se1t d9a1nh ngang tai
se2 se2
se2 se4
se3n so
se4 sa2ng
se61u d9a62u d9o3
se62 se65
se62n se65t
se63nh nha2 ra tha61t nghie65p
se6nh tie62n
se6u te61t
sen d9a62m
sen d9a62m quo61c te61
sen ngo1 d9a2o to7
si me6
si ngo61c
si ti2nh
si1nh le64
si1nh nghi
si1t sao
si1t si2n si5t
si1t si5t
si2 su5p
si2nh la62y
si3 nhu5c
si3 va3
si4 die65n
si4 hoa5n
si4 khi1
si4 phu
si4 quan
si4 so61
si4 to61t
si4 tu73
si5t mu4i
sie61c sa63m
sie63m ni5nh
sie6ng na8ng
sie6u a6m
sie6u be62n
sie6u cu7o72ng
sie6u d9a83ng
sie6u d9ao
sie6u d9o65
sie6u da64n
sie6u ha5ng
sie6u hi2nh
sie6u hi2nh ho5c
sie6u hie65n thu75c
sie6u lie6n ke61t
sie6u lo75i nhua65n
sie6u ma64u
sie6u nga5ch
sie6u ngo6n ngu74
sie6u ngu7o72i ma64u
sie6u nha6n
sie6u nhie6n
sie6u pha2m
sie6u qua62n
sie6u sao
sie6u sinh ti5nh d9o65
sie6u ta62n
sie6u ta65p ngu74 lie65u
sie6u tha8ng
sie6u thanh
sie6u thi5
sie6u thi5t
sie6u thoa1t
sie6u thu75c
sie6u thu7o72ng
sie6u to61c
sie6u tra62m
sie6u tro5ng
sie6u tru71ng
sie6u tru7o72ng
sie6u tu75 nhie6n
sie6u va8n ba3n
sie6u vi
sie6u vi khua63n
sie6u vi tru2ng
sie6u vie65t
sie6u xa lo65 tho6ng tin
silicon carbide
sin si1t
sinh be65nh
sinh bi2nh
sinh chuye65n
sinh co7 la65p nghie65p
sinh con d9e3 ca1i
sinh d9e3
sinh d9i5a
sinh d9o62
sinh d9o65ng
sinh d9o6i
sinh du5c
sinh du7o74ng
sinh ha5
sinh ho1a
sinh ho1a ho5c
sinh ho5c
sinh hoa5t
sinh hoa5t phi1
sinh ke61
sinh khi1
sinh khoa1ng
sinh khoa1ng ho5c
sinh ki1 tu73 quy
sinh li tu73 bie65t
sinh li1
sinh li1 ho5c
sinh linh
sinh lo75i
sinh lu75c
sinh ly tu73 bie65t
sinh ly1
sinh ly1 ho5c
sinh ma5ng
sinh me65nh
sinh ngu74
sinh nha65t
sinh nhai
sinh no73
sinh pha62n
sinh qua1n
sinh quye63n
sinh sa1t
sinh sa3n
sinh sa3n hu74u ti1nh
sinh sa3n vo6 ti1nh
sinh sa81c
sinh sau d9e3 muo65n
sinh so61ng
sinh so6i
sinh su75
sinh su75 su75 sinh
sinh tha1i
sinh tha1i ho5c
sinh tha2nh
sinh the63
sinh thie61t
sinh tho72i
sinh thu1
sinh thu75c khi1
sinh tie62n
sinh to61
sinh to62n
sinh tru7o73ng
sinh tu72
sinh tu73
sinh tu73 gia1 thu1
sinh va65t
sinh va65t bie61n d9o63i gen
sinh va65t ca3nh
sinh va65t ho5c
sinh vie6n
so bi2
so d9o
so d9o5
so d9u4a
so ga8ng
so ke2
so le
so sa1nh
so1c vo5ng
so1i lang
so1ng a6m
so1ng d9ie65n tu72
so1ng d9o6i
so1ng gio1
so1ng lu72ng
so1ng nga62m
so1ng rad9io6
so1ng radio
so1ng sa1nh
so1ng soa2i
so1ng soa3i
so1ng su7o75t
so1ng tha62n
so1ng to gio1 lo71n
so1ng vo6 tuye61n
so2 huye61t
so2n so2n
so2ng pha83ng
so2ng so5c
so4ng soa2i
so5 du72a
so6 vanh
so61 a3o
so61 a6m
so61 ba1o danh
so61 bi2nh qua6n
so61 bi5 chia
so61 bi5 nha6n
so61 bi5 tru72
so61 ca2o
so61 cha84n
so61 chi1nh phu7o7ng
so61 chia
so61 d9a5i so61
so61 d9e62
so61 d9o
so61 d9o61i
so61 da1ch
so61 du7
so61 du7o7ng
so61 gia
so61 ha5ng
so61 hie65u
so61 ho1a
so61 ho5c
so61 hu74u ti3
so61 hu74u ty3
so61 i1t
so61 kho6ng
so61 kie61p
so61 la2
so61 le3
so61 le3 tha65p pha6n
so61 lie65u
so61 lu7o75ng
so61 me65nh
so61 mo65t
so61 mu4
so61 nguye6n
so61 nguye6n to61
so61 nha6n
so61 nhie62u
so61 pha65n
so61 phu71c
so61 sie6u vie65t
so61 tha2nh
so61 tha65p pha6n
so61 thu75c
so61 tru72
so61 tu72
so61 tu75 nhie6n
so61 tu7o7ng d9o61i
so61 vo6 ti3
so61 vo6 ty3
so61c va1c
so61ng che61t
so61ng che61t ma85c bay
so61ng co2n
so61ng d9o65ng
so61ng do73 che61t do73
so61ng gu73i tha1c ve62
so61ng la6u le6n la4o la2ng
so61ng lu7ng
so61ng ma1i
so61ng mu4i
so61ng nha8n
so61ng si1t
so61ng so1t
so61ng su7o75ng
so61ng te61t che61t gio64
so61ng tha1c
so61ng tra6u
so61p pho7
so61t de3o
so61t gia1
so61t la5nh
so61t re1t
so61t ruo65t
so61t sa81ng
so61t so65t
so61t vo1
so61t xua61t huye61t
so62 se62
so62n so62n
so62n so65t
so62ng so65c
so63 d9en
so63 d9o3
so63 ho65 kha63u
so63 lo2ng
so63 mu4i
so63 sa1ch
so63 tay
so63 thie6n ta2o
so63 toe5t
so63 va2ng
so63ng se63nh
so64 sa2ng
so65t se65t
so65t soa5t
so6i d9o65ng
so6i gan
so6i kinh na61u su73
so6i ma1u
so6i no63i
so6i su5c
so6i tie61t
so6n so61t
so6ng be1
so6ng ca1i
so6ng ca5n d9a1 mo2n
so6ng con
so6ng cu73u long
so6ng d9a2o
so6ng ho62
so6ng ma1ng
so6ng ngo2i
so6ng nu1i
so6ng nu7o71c
so6ng ra5ch
so6ng suo61i
so7 bo65
so7 ca61p
so7 che61
so7 cu71u
so7 d9a83ng
so7 d9o62
so7 gia3n
so7 giao
so7 ho5c
so7 ho5c ye61u lu7o75c
so7 ho73
so7 ke61t
so7 kha3o
so7 khai
so7 kho73i
so7 ki2
so7 kie61n
so7 ky2
so7 lu7o75c
so7 mi
so7 nhie64m
so7 sa2i
so7 sa63y
so7 se63nh
so7 sinh
so7 so1t
so7 so7
so7 sua61t
so7 ta1n
so7 tha3o
so7 tha63m
so7 tuye63n
so7 y1
so7 ye61u
so71m chie62u
so71m ho6m
so71m khuya
so71m ma65n to61i d9a2o
so71m mai
so71m muo65n
so71m na81ng chie62u mu7a
so71m su3a
so71m to61i
so71m tru7a
so71n sa1c
so72 ga1y
so72 le6n ga1y
so72 mo1
so72 sa64m
so72 so72
so72 so75
so72 soa5ng
so72m so74
so72n lo2ng
so73 ca62u
so73 ca65y
so73 chi3 huy
so73 cu71
so73 d9a81c
so73 d9oa3n
so73 di4
so73 giao di5ch
so73 hu74u
so73 hu74u ca1 nha6n
so73 hu74u ta65p the63
so73 hu74u toa2n da6n
so73 hu74u tri1 tue65
so73 nguye65n
so73 quan
so73 ta5i
so73 thi1ch
so73 thuo65c
so73 tru7o72ng
so73n ga1y
so73n so7
so75 ha4i
so75 se65t
so75i chi3 d9o3
so75i to1c che3 la2m tu7
so7m so71m
so7n ca
so7n chi1n
so7n co61c
so7n cu2ng thu3y ta65n
so7n cu7o71c
so7n da4
so7n da62u
so7n du7o7ng
so7n ha2
so7n ha2 xa4 ta81c
so7n ha2o
so7n ha2o ha3i vi5
so7n he65
so7n khe6
so7n la6m
so7n lam chu7o71ng khi1
so7n ma2i
so7n ma5ch
so7n mo6n
so7n nu74
so7n pha1o
so7n pho2ng
so7n so61ng
so7n son the61p va2ng
so7n son thie61p va2ng
so7n tha62n
so7n thanh thu3y tu1
so7n then
so7n thu3y
so7n thu3y hu74u ti2nh
so7n tra2
so7n tra2ng
so7n tra5i
so7n xi2
so7n xuye6n
soa1i phu3
soa1n d9oa5t
soa1t xe1t
soa2n soa5t
soa5n gia3
soa5n su73a
soa5n tha3o
soi mo1i
soi ro5i
soi xe1t
son pha61n
son ro64i
son sa81t
son se3
son tre3
song bie6n
song ca
song d9u7o72ng
song ha2nh
song hi3
song ho62
song hy3
song khai
song kie61m
song le
song loan
song ma4
song ngu74
song phi
song phu7o7ng
song sinh
song song
song ta61u
song tha61t lu5c ba1t
song tha6n
song thai
song tie61t
song toa2n
song tu73 die65p
su ha2o
su se6
su su
su1c sa3n
su1c sa81c
su1c sinh
su1c ti1ch
su1c va65t
su1ng cao su
su1ng co61i
su1ng d9a5n
su1ng ho7i
su1ng khai ha65u
su1ng ki1p
su1ng lie6n thanh
su1ng lu5c
su1ng ma1y
su1ng nga81n
su1ng ngu75a tro72i
su1ng o61ng
su1ng phun lu73a
su1ng sa1u
su1ng tru7o72ng
su1ng tu75 d9o65ng
su1p lo7
su1t ca6n
su1t gia3m
su1t ke1m
su1y phu3
su2 si2
su2 su5
su2i su5t
su2m su5p
su2ng ba1i
su2ng co63
su2ng d9a5o
su2ng ki1nh
su2ng mo65
su2ng ngoa5i
su2ng su5c
su2ng ti1n
su3ng a1i
su3ng soa3ng
su5c bu2n
su5c sa5o
su5c so6i
su5p d9o63
su5t gia1
su5t gia3m
su5t lo73
su5t si5t
su5t su2i
su7 ba1c
su7 ba2
su7 co6
su7 cu5
su7 d9e65
su7 d9oa2n
su7 d9oa2n tru7o73ng
su7 ho63 mang
su7 huynh
su7 ma64u
su7 mo6
su7 ni
su7 nu74
su7 o6ng
su7 pha5m
su7 phu5
su7 sa4i
su7 tha62y
su7 tru7o73ng
su7 tu73
su7 tu73 bie63n
su71 bo65
su71 gia3
su71 ma5ng
su71 me65nh
su71 qua1n
su71 qua6n
su71 tha62n
su71 ve65 sinh
su71c ba65t
su71c be62n
su71c da2i vai ro65ng
su71c e1p
su71c ke1o
su71c kho3e
su71c lao d9o65ng
su71c lu75c
su71c ma5nh
su71c ma61y
su71c mua
su71c ngu75a
su71c so61ng
su71c vo1c
su71t d9a62u me3 tra1n
su71t me3
su71t sa1t
su71t se5o
su72n su75t
su72ng so3
su72ng so65
su72ng su72ng so65 so65
su72ng su74ng
su72ng su75c
su73 ca
su73 du5ng
su73 gia
su73 ho5c
su73 ki1
su73 ky1
su73 lie65u
su73 qua1n
su73 qua6n tu73
su73 quan
su73 sa1ch
su73 thi
su73 ti1ch
su73 xanh
su73a chu74a
su73a chu74a lo71n
su73a chu74a nho3
su73a chu74a vu72a
su73a d9o63i
su73a mi2nh
su73a sai
su73a sang
su73a soa5n
su73ng co62
su73ng so61t
su74a chua
su74a d9a65u na2nh
su74a ong chu1a
su74a tu7o7i
su74ng so72
su75 bie61n
su75 chu3
su75 co61
su75 d9o72i
su75 kie65n
su75 lo2ng
su75 nghie65p
su75 tha65t
su75 tha6n
su75 the61
su75 the63
su75 thu75c
su75 ti1ch
su75 ti2nh
su75 tra5ng
su75 va65t
su75 vie65c
su75 vu5
su75 vu5 chu3 nghi4a
su75c nu71c
su7ng hu1p
su7ng si3a
su7ng ve61u
su7ng ve62u
su7ng vu2
su7o71ng ma5
su7o71ng ro7n
su7o71t mu7o71t
su7o72n su7o75t
su7o75ng ma85t
su7o75ng su2ng
su7o7ng gia1
su7o7ng gia1ng
su7o7ng gio1
su7o7ng kho1i
su7o7ng mo1c
su7o7ng mu2
su7o7ng muo61i
su7o7ng phu5
su7u di5ch
su7u ta62m
su7u ta65p
su7u thue61
sua61t d9ie65n d9o65ng
sua61t vo61n
sui gia
sum hie65p
sum ho5p
sum se6
sum sue6
sum va62y
sung co6ng
sung huye61t
sung ma4n
sung su71c
sung su7o71ng
sung tu1c
suo61i va2ng
suo62ng sa4
suo6n se3
suy ba5i
suy bi2
suy d9o61n
suy d9o62i
suy d9oa1n
suy di
suy die64n
suy dinh du7o74ng
suy ga64m
suy gia3m
suy kie65t
suy li1
suy li1 gia1n tie61p
suy li1 tru75c tie61p
suy lua65n
suy ly1
suy ly1 gia1n tie61p
suy ly1 tru75c tie61p
suy nga64m
suy nghi4
suy nhu7o75c
suy nhu7o75c tha62n kinh
suy su5p
suy suye63n
suy ta2n
suy thoa1i
suy ti1nh
suy ti5
suy to63n
suy to6n
suy tu7
suy tu7o73ng
suy ty5
suy vi
suy vong
suy xe1t
suy ye61u
suy1t nu74a
suy1t soa1t
ta d9a6y
ta luy
ta tha1n
ta1 d9ie62n
ta1 du7o75c
ta1 ho3a
ta1 ho3a tam tinh
ta1 tra2ng
ta1 tu1c
ta1c chie61n
ta1c d9o65ng
ta1c du5ng
ta1c gia
ta1c gia3
ta1c ha5i
ta1c ho5a ta1c phu1c
ta1c ho75p
ta1c nghie65p
ta1c nha6n
ta1c oai ta1c phu1c
ta1c oai ta1c qua1i
ta1c pha63m
ta1c phong
ta1c phu1c ta1c ho5a
ta1c qua1i
ta1c quye62n
ta1c tha2nh
ta1c uy ta1c qua1i
ta1c vu5
ta1c ye6u ta1c qua1i
ta1ch ba5ch
ta1ch bie65t
ta1i ba3n
ta1i bu1t
ta1i che61
ta1i chie61m
ta1i cu73
ta1i d9a8ng
ta1i d9i5nh cu7
ta1i da5i
ta1i die64n
ta1i du2ng
ta1i gia1
ta1i gia3ng
ta1i hie65n
ta1i ho62i
ta1i ho75p
ta1i kie63m
ta1i la65p
ta1i la65p tri2nh
ta1i me1t
ta1i nga81t
ta1i ngo65
ta1i ngu4
ta1i nha65p
ta1i nhie64m
ta1i nho75t
ta1i pha1t
ta1i pha5m
ta1i sa3n xua61t
ta1i sa81p xe61p
ta1i sinh
ta1i su73 du5ng
ta1i ta5o
ta1i te6
ta1i tha63m
ta1i tham gia
ta1i the61
ta1i thie61t
ta1i vu4 trang
ta1i xanh
ta1i xanh ta1i xa1m
ta1i xua61t
ta1m d9o72i
ta1m hoa1nh
ta1m tho7m
ta1m xoan
ta1n d9o62ng
ta1n do1c
ta1n du7o7ng
ta1n ga64u
ta1n hu7o7u ta1n vu7o75n
ta1n loa5n
ta1n pha1t
ta1n phe64u
ta1n sa81c
ta1n tha2nh
ta1n thu7o73ng
ta1n ti3nh
ta1n tro75
ta1n tu5ng
ta1n xa5
ta1ng d9o73m
ta1ng d9o73m kinh ho62n
ta1ng ta65n lu7o7ng ta6m
ta1o ba5o
ta1o bo1n
ta1o gan
ta1o mo6n
ta1o qua6n
ta1o ta
ta1o ta1c
ta1o ta2u
ta1o ta6y
ta1o to75n
ta1p nham
ta1t tai
ta1y ma1y
ta2 d9a5o
ta2 d9ing
ta2 da6m
ta2 du7o7ng
ta2 gia1o
ta2 gian
ta2 khi1
ta2 ma
ta2 ta2
ta2 ta6m
ta2 thua65t
ta2 thuye61t
ta2 ve5t
ta2 y1
ta2i ba
ta2i ba2n
ta2i bo62i
ta2i ca1n
ta2i cha1nh
ta2i chi1nh
ta2i chu3
ta2i co6ng
ta2i d9u71c
ta2i danh
ta2i gia3m
ta2i gio3i
ta2i he2n su71c mo5n
ta2i hoa
ta2i kho1a
ta2i khoa3n
ta2i lie65u
ta2i lo65c
ta2i lu75c
ta2i lu7o75c
ta2i na2o ma2 cha83ng
ta2i na8ng
ta2i nghe65
ta2i nguye6n
ta2i pha1n
ta2i phie65t
ta2i sa3n
ta2i sa3n co61 d9i5nh
ta2i sa3n lu7u d9o65ng
ta2i sa81c
ta2i so7 tri1 thie63n
ta2i tho6 tri1 thie63n
ta2i ti2nh
ta2i tri1
ta2i tro75
ta2i tu73
ta2i vu5
ta2i xe61
ta2m ta5m
ta2n a1c
ta2n ba5o
ta2n binh
ta2n canh
ta2n d9o65c
ta2n du7
ta2n ha5i
ta2n hu7o7ng
ta2n kho61c
ta2n lu5i
ta2n ngu7o75c
ta2n nha64n
ta2n nhang
ta2n pha1
ta2n phe61
ta2n qua6n
ta2n sa1t
ta2n ta1n
ta2n ta4
ta2n ta5
ta2n ta65t
ta2n te65
ta2n ti1ch
ta2ng a63n
ta2ng hi2nh
ta2ng ta2ng
ta2ng thu7
ta2ng tru74
ta2nh ta5ch
ta2o khang
ta2o lao
ta2o pho71
ta2o pho73
ta2u bay
ta2u be2
ta2u bie63n
ta2u bo2
ta2u cha65m
ta2u chie61n
ta2u cho75
ta2u con thoi
ta2u cuo61c
ta2u d9ie65n
ta2u d9ie65n nga62m
ta2u d9o63 bo65
ta2u ha1 mo62m
ta2u ho3a
ta2u hu4
ta2u khu tru5c
ta2u la85n
ta2u lu73a
ta2u nga62m
ta2u nhanh
ta2u o6
ta2u sa6n bay
ta2u suo61t
ta2u ta2u
ta2u thu3y
ta2u thuye62n
ta2u to61c ha2nh
ta2u tua62n du7o7ng
ta2u tua62n tie64u
ta2u ve1t
ta2u vu4 tru5
ta2u xe
ta2y d9i2nh
ta2y lie61p
ta2y tro72i
ta3 bie6n
ta3 cha6n
ta3 d9a5o
ta3 du75c
ta3 hu74u
ta3 khuynh
ta3 nga5n
ta3 phu2 hu74u ba65t
ta3 thu75c
ta3 to7i
ta3 xo6ng hu74u d9o65t
ta3 xung hu74u d9o65t
ta3i d9ie65n
ta3i thu7o7ng
ta3i tro5ng
ta3n bo65
ta3n cu7
ta3n ma1c
ta3n ma1t
ta3n ma5n
ta3n thu75c va65t
ta3n va8n
ta3ng lo72
ta3ng sa1ng
ta3o ho6n
ta3o mo65
ta3o pha62n
ta3o ta62n
ta3o thanh
ta3o tru72
ta4 gia61y
ta4 lo1t
ta4 tu7o75i
ta5 lo64i
ta5 su75
ta5 the61
ta5 tu72
ta5c d9a5n
ta5i cho64
ta5i chu71c
ta5i gia
ta5i ngoa5i
ta5i ngoa5i ha65u cu71u
ta5i ngu4
ta5i sao
ta5i tra65n
ta5i vi5
ta5m bie65t
ta5m bo75
ta5m chi
ta5m cu7
ta5m quye62n
ta5m tho72i
ta5m thu
ta5m tru1
ta5m tru74
ta5m tuye63n
ta5m u71ng
ta5m u7o71c
ta5m va81ng
ta5ng phu3
ta5nh ra1o
ta5o da1ng
ta5o du75ng
ta5o hi2nh
ta5o ho1a
ta5o la65p
ta5o ma64u
ta5o ta1c
ta5o va65t
ta5p a6m
ta5p a8n
ta5p cha61t
ta5p chi1
ta5p chu3ng
ta5p de62
ta5p di5ch
ta5p giao
ta5p ho1a
ta5p ho6n
ta5p kha1ch
ta5p ki4
ta5p ky4
ta5p nha5p
ta5p nham
ta5p pha63m
ta5p phi1 lu2
ta5p va8n
ta5p vu5
ta61c d9a61t ca81m du2i
ta61c d9a61t ta61c va2ng
ta61c gang
ta61c lo2ng
ta61c rie6ng
ta61c son
ta61c tha2nh
ta61c va2ng
ta61c vuo6ng
ta61m be1
ta61m lo75p
ta61m ta81c
ta61m tu71c
ta61n co6ng
ta61n phong
ta61n si4
ta61n to71i
ta61p na65p
ta61p ta ta61p te63nh
ta61p te63nh
ta61t ba65t
ta61t ca3
ta61t lu75c
ta61t nhie6n
ta61t nie6n
ta61t ta ta61t tu7o73i
ta61t ta3
ta61t ta62n ta65t
ta61t ta65t
ta61t tha3y
ta61t tha81ng
ta61t tu7o73i
ta61t ye61u
ta62m ba65y
ta62m ba65y ta62m ba5
ta62m chu7o7ng tri1ch cu1
ta62m co74
ta62m go73i
ta62m gu73i
ta62m ma81t
ta62m mu71c
ta62m na4
ta62m nhi2n xa
ta62m pha2o
ta62m pho7
ta62m pho7 ta62m pha2o
ta62m qua61t
ta62m se1t
ta62m su1ng
ta62m su7 ho5c d9a5o
ta62m ta4
ta62m ta62m
ta62m thu7o71c
ta62m thu7o72ng
ta62m vo1c
ta62m vo6ng
ta62m xi1ch
ta62m xua6n
ta62n ma62n
ta62n nga2 ta62n nga62n
ta62n nga62n
ta62n phie62n
ta62n so61
ta62n sua61t
ta62n ta3o
ta62n tie65n
ta62ng ba65c
ta62ng lo71p
ta62ng na61c
ta62ng ozon
ta62u bay
ta62y d9i2nh
ta62y tro72i
ta63m bo63
ta63m lie65m
ta63m nga63m
ta63m nga63m ta62m nga62m
ta63m qua61t
ta63n ma63n
ta63n ma63n ta62n ma62n
ta63u ca63u
ta63u ma4
ta63u ta1n
ta63u thoa1t
ta63y chay
ta63y na4o
ta63y oan
ta63y ru73a
ta63y ru73a tie62n
ta63y tra62n
ta63y trang
ta63y tru72
ta63y ue61
ta63y xo1a
ta65m ti5t
ta65n cu2ng
ta65n die65t
ta65n du5ng
ta65n hu7o73ng
ta65n lu75c
ta65n ma81t
ta65n so61
ta65n ta6m
ta65n tay
ta65n the61
ta65n thie65n ta65n mi4
ta65n thie65n ta65n my4
ta65n thu
ta65n ti2nh
ta65n trung
ta65n tu5y
ta65n tu72
ta65n tu7o72ng
ta65p a61m
ta65p d9a5i tha2nh
ta65p d9oa2n
ta65p d9oa2n cu71 d9ie63m
ta65p d9oa2n qua6n
ta65p du7o75t
ta65p ha65u
ta65p ho5p
ta65p ho75p
ta65p ho75p con
ta65p hua61n
ta65p ke61t
ta65p ki1ch
ta65p luye65n
ta65p nhie64m
ta65p qua1n
ta65p quye62n
ta65p san
ta65p su75
ta65p ta2ng
ta65p ta2nh
ta65p te64nh
ta65p the63
ta65p the63 du5c
ta65p the63 ho1a
ta65p ti1nh
ta65p tin
ta65p to4ng
ta65p to5ng
ta65p tra65n
ta65p trung
ta65p trung da6n chu3
ta65p trung tu7 ba3n
ta65p tu5c
ta65p vo73
ta65t be65nh
ta65t nguye62n
ta6m ba4o
ta6m be65nh
ta6m ca3m
ta6m ca3nh
ta6m can
ta6m d9a62u y1 ho75p
ta6m d9a81c
ta6m d9i5a
ta6m d9o61i xu71ng
ta6m giao
ta6m ho62n
ta6m hu7o7ng
ta6m huye61t
ta6m kha3m
ta6m li1
ta6m li1 chie61n
ta6m li1 ho5c
ta6m linh
ta6m lu75c
ta6m ly1
ta6m ly1 chie61n
ta6m ly1 ho5c
ta6m na4o
ta6m nga63m
ta6m nguye65n
ta6m nhang
ta6m nhi4
ta6m nie65m
ta6m phu1c
ta6m phu5c
ta6m phu5c kha63u phu5c
ta6m sinh li1
ta6m sinh ly1
ta6m su71c
ta6m su75
ta6m ta6m nie65m nie65m
ta6m tha1i
ta6m tha2nh
ta6m tha61t
ta6m tha62n
ta6m tha62n ho5c
ta6m the61
ta6m the63
ta6m thu7
ta6m thu71c
ta6m thua65t
ta6m ti1nh
ta6m ti2nh
ta6m tra5ng
ta6m tri1
ta6m tru7o72ng
ta6m tu7
ta6m tu7o73ng
ta6n binh
ta6n du7o75c
ta6n gia
ta6n ho5c
ta6n ho6n
ta6n kha1ch
ta6n kho63
ta6n khoa
ta6n ki2
ta6n ky2
ta6n lang
ta6n nghe6nh
ta6n ngu74
ta6n sinh
ta6n ta5o
ta6n tho72i
ta6n thu7
ta6n tie61n
ta6n toan
ta6n trang
ta6n va8n
ta6n xua6n
ta6ng bo61c
ta6ng co6ng
ta6ng ha63ng
ta6ng ta6ng
ta6u ba2y
ta6y ba1n ca62u
ta6y cung
ta6y ho5c
ta6y li5ch
ta6y nam
ta6y nguye6n
ta6y phu7o7ng
ta6y rie6ng
ta6y thie6n
ta6y vi5
ta6y y
ta81c ho5ng
ta81c ke2
ta81c lu7o74i
ta81c nghe4n
ta81c ra1ng
ta81c ti5
ta81c tra1ch
ta81m gia85t
ta81m go65i
ta81m ru73a
ta81m ta1p
ta81p lu75
ta81t ho7i
ta81t kinh
ta81t lu73a to61i d9e2n
ta81t ma81t
ta81t nga61m
ta81t nga61m ta81t nga62m
ta81t nghi3
ta81t ngo1m
ta81t tho73
ta82m tang
ta82m to7
ta82n tie65n
ta82ng ha81ng
ta82ng ti5u
ta82ng to63
ta83n ma83n
ta85c lu7o74i
ta85ng pha63m
ta85ng thu7o73ng
ta85ng va65t
ta8m da5ng
ta8m ho7i
ta8m ta81p
ta8m ti1ch
ta8m tia
ta8m tie61ng
ta8m to61i
ta8ng a6m
ta8ng bo
ta8ng cu7o72ng
ta8ng d9o62
ta8ng gia
ta8ng gia sa3n xua61t
ta8ng gia1
ta8ng lu74
ta8ng ni
ta8ng pho2ng
ta8ng sa3n
ta8ng ta3
ta8ng tie61n
ta8ng to61c
ta8ng tro5ng
ta8ng tru7o73ng
ta8ng vie65n
ta8ng xe6
tai a1c
tai a1ch
tai bay va5 gio1
tai bie61n
tai chua
tai ha5i
tai ho5a
tai ho62ng
tai ma81t
tai na5n
tai nghe
tai ngu7o75c
tai qua na5n kho3i
tai qua1i
tai ta1i
tai tie61ng
tai to ma85t lo71n
tai u7o7ng
tai va1ch ma5ch du72ng
tai va1ch ma5ch ru72ng
tai va5
tam ba2nh
tam ba3n
tam ba3o
tam ca61p
tam co6ng
tam cu1c
tam cu7o7ng
tam d9a3o
tam d9a5i
tam d9oa5n lua65n
tam gia1c
tam gia1c ca62u
tam gia1c ca6n
tam gia1c d9e62u
tam gia1c vuo6ng
tam gia1o
tam gia1p
tam gio71i
tam ho75p
tam kho6i
tam khoanh tu71 d9o61m
tam nguye6n
tam pha63m
tam qua6n
tam quan
tam quye62n pha6n la65p
tam sao tha61t ba3n
tam sinh
tam sua61t
tam ta2i
tam ta61u
tam tam che61
tam tha61t
tam tha65p lu5c
tam the63
tam thu71c
tam thu72a
tam to2ng
tam to2ng tu71 d9u71c
tam toa5ng
tam tru7o72ng
tan cu73a na1t nha2
tan ho75p
tan hoang
tan na1t
tan nha2 na1t cu73a
tan ra4
tan ta1c
tan ta2nh
tan ta62m
tan tha2nh ma6y kho1i
tan vo74
tan xu7o7ng na1t thi5t
tang bo62ng
tang bo62ng ho62 thi3
tang che61
tang chu3
tang chu71ng
tang gia
tang gia bo61i ro61i
tang ha3i
tang le64
tang phu5c
tang quye61n
tang su75
tang ta3ng sa1ng
tang thu7o7ng
tang ti1ch
tang to1c
tang trai
tang va65t
tanh ba2nh
tanh banh
tanh ho6i
tanh ta1ch
tanh tao
tanh tu7o73i
tao d9a2n
tao khang
tao loa5n
tao ngo65
tao ngo65 chie61n
tao nha4
tao nha6n
tao nha6n ma85c kha1ch
tao phu2ng
tao ta1c
tay a1o
tay a61n
tay ba
tay ba81t ma85t mu72ng
tay bo
tay ca62m
tay cha6n
tay cho7i
tay d9a4 nhu1ng cha2m
tay d9a64y
tay d9o6i
tay d9ua
tay ho2m chi2a kho1a
tay kho6ng
tay la1i
tay la2m ha2m nhai
tay ma85t
tay na3i
tay na8m tay mu7o72i
tay ngang
tay nghe62
tay pha3i
tay quay
tay sai
tay thu7o71c
tay tra1i
tay tra81ng
tay tre6n
tay trong
tay vi5n
tay vo75t
tay xa1ch na1ch mang
te ta1i
te te
te te1t
te tua
te1 ngu73a
te1 nu7o71c theo mu7a
te1 ra
te1 re
te1 su5m
te1 ta1t
te1p riu
te2 he
te2m lem
te2m nhe2m
te3 la5nh
te3 nga81t
te3 nha5t
te3o te2o teo
te3o teo
te4n to2
te5p nhe5p
te6 da5i
te6 gia1c
te6 lie65t
te6 me6
te6 ngu7u
te6 ta1i
te6 te6
te6 tha61p
te61 ba2o
te61 ba62n
te61 d9o65
te61 le64
te61 nhi5
te61 nhuye64n
te61 the61
te61 tu73u
te61 tu75
te61 vi
te61t nguye6n d9a1n
te61t nha61t
te61u ta1o
te62 chi3nh
te62 d9ie65p
te62 gia
te62 gia no65i tro75
te62 ngu5y
te62 tu75u
te62nh toa2ng
te63 tu7o71ng
te65 ba5c
te65 d9oan
te65 ha5i
te65 la65u
te65 na5n
te65 tu5c
te65 xa1
te65p tin
te6n chu74
te6n cu1ng co7m
te6n he2m
te6n hie65u
te6n hu1y
te6n lu73a
te6n lu73a d9a5n d9a5o
te6n lu73a d9u7o72ng d9a5n
te6n lu73a vu4 tru5
te6n mie62n
te6n rie6ng
te6n ro7i d9a5n la5c
te6n tha1nh
te6n thu5y
te6n tu5c
te6n tu75
te6n tuo63i
te6nh he6nh
te6nh te6nh
tem gia1o
tem thu7
teng beng
teo to1p
tha bo63ng
tha ho1a
tha ho62
tha hu7o7ng
tha ma
tha phu7o7ng
tha phu7o7ng ca62u thu75c
tha tha63n
tha thie61t
tha thu3i
tha thu71
tha thu7o71t
tha1c loa5n
tha1ch cu7o71i
tha1ch d9o61
tha1ch nha2 gia2u hu1p tu7o7ng
tha1ch thu71c
tha1i a61p
tha1i a61t
tha1i ba3o
tha1i bi2nh
tha1i co63
tha1i cu75c
tha1i cu75c quye62n
tha1i d9o65
tha1i du7o7ng
tha1i gia1m
tha1i ha65u
tha1i ho2a
tha1i ho5c sinh
tha1i hu7
tha1i kho6ng
tha1i mie61u
tha1i phi
tha1i pho1
tha1i qua1
tha1i su7
tha1i thu1
tha1i thu7o75ng hoa2ng
tha1i tu73
tha1i u1y
tha1i y
tha1m ba1o
tha1m hie63m
tha1m hoa
tha1m kho6ng
tha1m sa1t
tha1m thi1nh
tha1m tu73
tha1n khi1
tha1n phu5c
tha1n tu72
tha1ng a6m li5ch
tha1ng ba nga2y ta1m
tha1ng cha5p
tha1ng cu3 ma65t
tha1ng d9o75i na8m cho72
tha1ng d9u3
tha1ng du7o7ng li5ch
tha1ng gie6ng
tha1ng mo65t
tha1ng nga2y
tha1ng thie61u
tha1nh ca
tha1nh chi3
tha1nh d9i5a
tha1nh d9u7o72ng
tha1nh gia1
tha1nh hie62n
tha1nh ma64u
tha1nh nha6n
tha1nh qua6n
tha1nh so61ng
tha1nh su7
tha1nh ta8ng
tha1nh tha tha1nh tho1t
tha1nh tha61t
tha1nh tha62n
tha1nh the63
tha1nh thie65n
tha1nh tho1t
tha1nh thu7o75ng
tha1nh tu7o71ng
tha1o cha5y
tha1o cu4i so63 lo62ng
tha1o da5
tha1o do74
tha1o go74
tha1o khoa1n
tha1o la81p
tha1o lui
tha1o tha6n
tha1o to3ng
tha1o va1t
tha1p canh
tha1p nga2
tha1p nu7o71c
tha1p tu2ng
tha1u ca1y
tha2 la2
tha2 ra82ng
tha2i la2i
tha2nh ba5i
tha2nh bo65
tha2nh chung
tha2nh co6ng
tha2nh d9a5t
tha2nh d9o6
tha2nh d9o62ng
tha2nh d9o65i
tha2nh d9oa2n
tha2nh danh
tha2nh hi2nh
tha2nh hie65u
tha2nh ho65i
tha2nh ho6n
tha2nh hoa2ng
tha2nh kha63n
tha2nh khi1
tha2nh ki1nh
tha2nh kie61n
tha2nh la65p
tha2nh le65
tha2nh lu4y
tha2nh ngu74
tha2nh nha6n
tha2nh nie6n
tha2nh no65i
tha2nh pha62n
tha2nh pha63m
tha2nh pho61
tha2nh qua1ch
tha2nh qua3
tha2nh ra
tha2nh su75
tha2nh ta2i
tha2nh ta5o
tha2nh ta61m tha2nh mo1n
tha2nh ta6m
tha2nh tha5o
tha2nh tha65t
tha2nh tha6n
tha2nh thi5
tha2nh thu5c
tha2nh thu73
tha2nh thu75c
tha2nh thuo65c
tha2nh ti1ch
tha2nh ti1ch ba61t ha3o
tha2nh to61
tha2nh tri2
tha2nh tu75u
tha2nh u3y
tha2nh u3y vie6n
tha2nh va8n
tha2nh vie6n
tha2nh y1
tha2o tha2o
tha2y d9e3
tha2y lay
tha3 bo65
tha3 cu73a
tha3 gia2n
tha3 ho63 ve62 ru72ng
tha3 lo3ng
tha3 mo62i ba81t bo1ng
tha3 no63i
tha3 phanh
tha3 su71c
tha3i ho62i
tha3i loa5i
tha3i tru72
tha3m ba5i
tha3m ca3nh
tha3m d9a5m
tha3m d9o3
tha3m ha5i
tha3m ho5a
tha3m kho61c
tha3m ki5ch
tha3m sa1t
tha3m sa62u
tha3m the6
tha3m thie61t
tha3m thu75c va65t
tha3m thu7o7ng
tha3m tra5ng
tha3n nhie6n
tha3ng hoa85c
tha3ng tho61t
tha3nh tho7i
tha3o ca62m vie6n
tha3o da4
tha3o da6n
tha3o du7o75c
tha3o he2n
tha3o kha61u
tha3o la3o
tha3o lua65n
tha3o mo65c
tha3o na2o
tha3o nguye6n
tha3o qua3
tha3o quye61t minh
tha3y tha3y
tha5c si4
tha5ch anh
tha5ch ba2n
tha5ch ba3n
tha5ch cao
tha5ch ho5c
tha5ch lu75u
tha5ch nhu4
tha5ch quye63n
tha5ch su2ng
tha5ch ti1n
tha5ch xu7o7ng bo62
tha5o d9o72i
tha61m d9a64m
tha61m d9a65m
tha61m d9u7o75m
tha61m nhua62n
tha61m tha1p
tha61m thi1a
tha61m thoa1t
tha61m thoa81t
tha61p co63 be1 ho5ng
tha61p co63 be1 mie65ng
tha61p d9ie63m
tha61p he2n
tha61p ke1m
tha61p kho71p
tha61p ta62ng
tha61p tho3m
tha61p thoa1ng
tha61t ba1t
tha61t ba3o
tha61t ba5i
tha61t ca1ch
tha61t chi1
tha61t co7
tha61t co7 lo74 va65n
tha61t cu73
tha61t d9a3m
tha61t d9a3m kinh ho62n
tha61t d9ie6n ba1t d9a3o
tha61t d9u71c
tha61t gia
tha61t hie61u
tha61t ho5c
tha61t hu71a
tha61t kinh
tha61t la5c
tha61t le64
tha61t lo65c
tha61t lua65t
tha61t nghie65p
tha61t ngo6n
tha61t ngo6n ba1t cu1
tha61t nie6m
tha61t pha63m
tha61t phu
tha61t sa1ch
tha61t sa81c
tha61t so73
tha61t su3ng
tha61t ta1n
tha61t tha tha61t the63u
tha61t tha62n
tha61t tha65p
tha61t tha6n
tha61t thanh
tha61t the61
tha61t the63u
tha61t thie65t
tha61t tho61
tha61t thoa1t
tha61t thu
tha61t thu3
tha61t thu7o72ng
tha61t ti1n
tha61t ti2nh
tha61t tie61t
tha61t tra65n
tha61t truye62n
tha61t u7o71c
tha61t vo5ng
tha61u ca3m
tha61u d9a1o
tha61u hie63u
tha61u ki1nh
tha61u suo61t
tha61u thi5
tha61u ti2nh d9a5t li1
tha61u ti2nh d9a5t ly1
tha61u trie65t
tha61y ba2
tha61y kinh
tha61y mo62
tha61y tha1ng
tha62m ki1n
tha62m la85ng
tha62m le1n
tha62m tha2o
tha62m thi2
tha62m thi4
tha62m vu5ng
tha62m ye6u tro65m nho71
tha62n bi1
tha62n bi1 ho1a
tha62n chu1
tha62n chu3
tha62n co6ng
tha62n d9o62ng
tha62n da6n
tha62n die65u
tha62n du7o75c
tha62n giao ca1ch ca3m
tha62n hie65u
tha62n ho5c
tha62n ho62n
tha62n ho62n na1t tha62n ti1nh
tha62n ho6n
tha62n ki2
tha62n kinh
tha62n kinh ngoa5i bie6n
tha62n kinh trung u7o7ng
tha62n ky2
tha62n linh
tha62n lu75c
tha62n nanh d9o3 mo3
tha62n no6ng
tha62n pha3
tha62n phu5c
tha62n quye62n
tha62n sa
tha62n sa81c
tha62n ta2i
tha62n tha1i
tha62n tha1nh
tha62n tha1nh ho1a
tha62n the61
tha62n tho6ng
tha62n thoa5i
tha62n ti1ch
tha62n ti2nh
tha62n tie6n
tha62n to61c
tha62n tri1
tha62n tu73
tha62n tu7o75ng
tha62n xa1c
tha62u da62u
tha62u khoa1n
tha62y ba2
tha62y bo1i
tha62y bo1i xem voi
tha62y ca3
tha62y ca4i
tha62y chu2a
tha62y co2
tha62y co6
tha62y co6 gia1o
tha62y cu1ng
tha62y d9e3
tha62y d9i5a
tha62y d9i5a li1
tha62y d9i5a ly1
tha62y d9o62
tha62y do2ng
tha62y du2i
tha62y gia1o
tha62y giu2i
tha62y ki1
tha62y kie65n
tha62y ky1
tha62y lang
tha62y mo
tha62y pha1p
tha62y quye62n
tha62y so61
tha62y ta2o
tha62y tho75
tha62y thuo61c
tha62y thuo61c nha6n da6n
tha62y thuo61c u7u tu1
tha62y to71
tha62y tro2
tha62y tu
tha62y tu7o71ng
tha63m a6m
tha63m cu71u
tha63m cung
tha63m d9i5nh
tha63m la65u
tha63m mi4
tha63m mi4 vie65n
tha63m my4
tha63m my4 vie65n
tha63m pha1n
tha63m quye62n
tha63m tha61u
tha63m tra
tha63m va61n
tha63m xe1t
tha63n tho7
tha64n tho72
tha65m ca61p chi1 nguy
tha65m chi1
tha65m te65
tha65m tha2 tha65m thu5t
tha65m thi5ch
tha65m tho5t
tha65m thu5t
tha65m thu7o75t
tha65m xu7ng
tha65n tro5ng
tha65p a1c
tha65p ca63m
tha65p ki3
tha65p ky3
tha65p lu5c
tha65p nie6n
tha65p pha6n
tha65p phu7o7ng
tha65p tha2nh
tha65p the64nh
tha65p tho2
tha65p tho4m
tha65p thu74ng
tha65p toa2n
tha65p tu73 nha61t sinh
tha65p tu75 chinh
tha65t lu75c
tha65t ra
tha65t su75
tha65t ta6m
tha65t tha2
tha65t ti2nh
tha6m a1o
tha6m ca8n co61 d9e61
tha6m canh
tha6m cung
tha6m d9o65c
tha6m gan ti1m ruo65t
tha6m giao
tha6m ha65u
tha6m hie63m
tha6m hu5t
tha6m nghie6m
tha6m nha65p
tha6m nhie64m
tha6m nho
tha6m nie6n
tha6m qua62ng
tha6m sa6u
tha6m so7n cu2ng co61c
tha6m ta5
tha6m ta6m
tha6m tha61p
tha6m thu1y
tha6m thu2
tha6m thu3ng
tha6m ti2nh
tha6m tra62m
tha6m u
tha6m uye6n
tha6m xi5t
tha6m y1
tha6n a1i
tha6n ba5i danh lie65t
tha6n ba82ng co61 hu74u
tha6n ba82ng quye61n thuo65c
tha6n binh
tha6n ca65n
tha6n chinh
tha6n chu3
tha6n co6 the61 co6
tha6n co6 the61 cu2ng
tha6n cu3
tha6n d9o61t
tha6n danh
tha6n ha2nh
tha6n ha2o
tha6n hi2nh
tha6n hu74u
tha6n la2m to65i d9o72i
tha6n lu72a u7a na85ng
tha6n ma64u
tha6n ma65t
tha6n me61n
tha6n me62m
tha6n nghe6nh
tha6n nghinh
tha6n nha6n
tha6n nhie65t
tha6n oan
tha6n pha1p
tha6n pha65n
tha6n phu5
tha6n quen
tha6n quye61n
tha6n si4
tha6n sinh
tha6n so7
tha6n ta2n ma da5i
tha6n the61
tha6n the63
tha6n thi1ch
tha6n thie61t
tha6n thie65n
tha6n thu7o7ng
tha6n thuo65c
tha6n ti1n
tha6n ti2nh
tha6n to65c
tha6n tu72
tha6n vu7o7ng
tha6n xa1c
tha6n ye6u
tha6u d9e6m suo61t sa1ng
tha6u tha1i
tha6u to1m
tha6y ke65
tha6y la63y
tha6y ma
tha81c ma81c
tha81c tho3m
tha81m thie61t
tha81ng ba5i
tha81ng ca3nh
tha81ng cu73
tha81ng d9i5a
tha81ng lo75i
tha81ng phu5
tha81ng tha62u
tha81ng the61
tha81ng ti1ch
tha81t buo65c
tha81t co63
tha81t co63 bo62ng
tha81t d9a1y lu7ng ong
tha81t lu7ng
tha81t lu7ng buo65c bu5ng
tha81t nga85t
tha81t nu1t
tha82n la82n
tha82ng cha
tha82ng cha3
tha82ng thu1c
tha83ng ba8ng
tha83ng ca1nh
tha83ng ca1nh co2 bay
tha83ng ca83ng
tha83ng d9u71ng
tha83ng d9uo62n d9uo65t
tha83ng d9uo64n
tha83ng d9uo65t
tha83ng go1c
tha83ng ra84ng
tha83ng ruo65t ngu75a
tha83ng ta81p
tha83ng tay
tha83ng tha81n
tha83ng tho71m
tha83ng thu72ng
tha83ng ti1nh
tha83ng tuo62n tuo65t
tha83ng tuo65t
tha85ng du7
tha85ng du7 gia1 tri5
tha85ng du75
tha8m do2
tha8m ho3i
tha8m kha1m
tha8m nom
tha8m nuo6i
tha8m quan
tha8m tha83m
tha8m thu1
tha8m va1n ba1n thuye62n
tha8m vie61ng
tha8ng ba82ng
tha8ng bi2nh
tha8ng d9u7o72ng
tha8ng gia1ng
tha8ng ha2
tha8ng ha5ng
tha8ng hoa
tha8ng quan tie61n chu71c
tha8ng thie6n
tha8ng thu7o73ng
tha8ng tie61n
tha8ng tra62m
thai nghe1n
thai nhi
thai phu5
thai sa3n
thai sinh
tham ba1c
tham ba1t bo3 ma6m
tham bie65n
tham chi1nh
tham chie61n
tham chie61u
tham co6ng tie61c vie65c
tham d9o1 bo3 d9a8ng
tham du75
tham gia
tham kha3o
tham kie61n
tham lam
tham lua65n
tham mu7u
tham mu7u tru7o73ng
tham nghi5
tham nhu4ng
tham o6
tham quan
tham quan o6 la5i
tham quye62n co61 vi5
tham sinh u1y tu73
tham so61
tham so61ng so75 che61t
tham ta1
tham ta1n
tham ta1n co6ng su71
tham ta2n
tham thanh chuo65ng la5
tham tri
tham tu5ng
tham va2ng bo3 nga4i
tham va61n
tham vo5ng
than be1o
than bu2n
than ca1m
than chi2
than co61c
than d9a1
than ga62y
than kho1c
than luye65n
than luye65n co61c
than mo3
than mo74
than na6u
than o6i
than phie62n
than qua3 ba2ng
than tho73
than to63 ong
than tra81ng
than va4n
than van
thang a6m
thang cuo61n
thang d9o65
thang ga1c
thang ma1y
thang nhie65t d9o65 ba1ch pha6n
thang thuo61c
thanh a6m
thanh ba5ch
thanh ba62n
thanh bi2nh
thanh ca3nh
thanh cao
thanh d9a5m
thanh d9ie65u
thanh d9o62ng
thanh d9o71i
thanh danh
thanh gia82ng
thanh hao
thanh khi1
thanh khie61t
thanh kie63m tra
thanh la
thanh la6u
thanh li1
thanh li5ch
thanh lie6m
thanh lo5c
thanh long
thanh ly1
thanh ma3nh
thanh mai
thanh minh
thanh nha2n
thanh nha4
thanh nha5c
thanh nie6n
thanh nu74
thanh qua3n
thanh quang
thanh sa1t
thanh sa5ch
thanh sa81c
thanh ta6n
thanh tao
thanh tha3
thanh tha3n
thanh thanh
thanh the61
thanh thie61u nhi
thanh thie61u nie6n
thanh thie6n
thanh thie6n ba5ch nha65t
thanh tho3a
thanh thoa1t
thanh ti4nh
thanh ti5nh
thanh toa1n
thanh tra
thanh tra vie6n
thanh tra2
thanh tru2ng
thanh tru72
thanh tru72ng
thanh truye62n
thanh tu1
thanh u
thanh va65n
thanh va6n
thanh va81ng
thanh xua6n
thanh y
thanh ye6n
thao die64n
thao la1o
thao lu7o75c
thao luye65n
thao ta1c
thao thao
thao thao ba61t tuye65t
thao thu71c
thao tru7o72ng
thao tu1ng
thau chua ru73a ma85n
thau tha1u
thay ba65c d9o63i ngo6i
thay d9o63i
thay da d9o63i thi5t
thay la3y
thay lo2ng d9o63i da5
thay ma85t
thay ngu75a giu74a do2ng
thay tha3y
thay tha62y d9o63i chu3
thay the61
thay vi2
the the1
the1p ho75p kim
the1p kho6ng gi3
the1t la1c
the2 le2
the2m kha1t
the2m muo61n
the2m nha5t
the2m thuo62ng
the2m va2o
the2n the5n
the2o d9a3nh
the3 ba2i
the3 d9o3
the3 ghi no75
the3 nga2
the3 thanh toa1n
the3 ti1n du5ng
the3 va2ng
the4 tho5t
the5n tho2
the5n thu2ng
the6 d9o65i
the6 lu7o7ng
the6 nhi
the6 tha3m
the6 thie61p
the6 thie61t
the6 tu73
the61 cha61p
the61 cha6n
the61 chie61n
the61 cu5c
the61 cuo65c
the61 d9a5o
the61 gia
the61 gian
the61 gio71i
the61 gio71i quan
the61 gio71i thu71 ba
the61 gio71i vi mo6
the61 gio71i vi4 mo6
the61 he65
the61 hie65u
the61 ki3
the61 ky3
the61 la2
the61 lu75c
the61 ma2
the61 ma5ng
the61 na2o
the61 na2y
the61 na8ng
the61 nha6n
the61 pha63m
the61 phie65t
the61 ra
the61 su75
the61 ta61t
the61 ta65p
the61 tha1i nha6n ti2nh
the61 tha62n
the61 thi2
the61 thu7o72ng
the61 ti2nh
the61 tra65n
the61 tu5c
the61 tu73
the61 va65n
the61 va65n ho65i
the61t d9a4i
the62 bo62i
the62 ca1 tre6 chui o61ng
the62 nguye62n
the62 non he5n bie63n
the62 so61ng the62 che61t
the62 tho61t
the62 u7o71c
the62m lu5c d9i5a
the62u tha2o
the63 ca1ch
the63 cha61t
the63 che61
the63 che61 ho1a
the63 die65n
the63 du5c
the63 du5c du5ng cu5
the63 du5c nhi5p d9ie65u
the63 du5c tha63m mi4
the63 du5c tha63m my4
the63 du5c the63 hi2nh
the63 hi2nh
the63 hie65n
the63 le65
the63 loa5i
the63 lu75c
the63 na2o
the63 nghie65m
the63 nha6n
the63 nhie64m sa81c
the63 nu74
the63 pha1ch
the63 so75i
the63 ta2i
the63 ta61t
the63 thao
the63 theo
the63 tho61ng
the63 thu71c
the63 ti1ch
the63 ti2nh
the63 tra5ng
the63 tro5ng
the63 xa1c
the65 ha3i minh so7n
the65 su7
the6m bo71t
the6m ma81m the6m muo61i
the6m tha81t
the6nh thang
the6nh the6nh
the6u de65t
the6u thu2a
then cho61t
theo d9o1m a8n ta2n
theo d9o2i
theo d9uo63i
theo d9uo6i
theo do4i
theo go1t
theo voi a8n ba4 mi1a
thi a6n
thi ba1
thi ca
thi co6ng
thi cu73
thi d9a2n
thi d9a61u
thi d9i2nh
thi d9ua
thi gan
thi gan d9a61u tri1
thi gan d9o5 su71c
thi gia
thi ha2i
thi ha2nh
thi ha2o
thi ho65i
thi hu71ng
thi hu74u
thi hu7o7ng
thi le64
thi lie65u
thi nha6n
thi pha1p
thi pha63m
thi phu1
thi si4
thi ta65p
thi the63
thi tho61
thi thoa3ng
thi thu7
thi tra81c nghie65m
thi tu71
thi tuye63n
thi va61n d9a1p
thi vi5
thi vi5 ho1a
thi vie61t
thi1 bo3
thi1 chu3
thi1 d9ie63m
thi1 du5
thi1 ma5ng
thi1 nghie65m
thi1 sinh
thi1ch chi1
thi1ch d9a1ng
thi1ch du5ng
thi1ch ho75p
thi1ch kha1ch
thi1ch nghi
thi1ch nghi4a
thi1ch thu1
thi1ch u71ng
thi1nh gia1c
thi1nh gia3
thi1nh lu75c
thi1nh pho2ng
thi2 cho71
thi2 cho71 ke63
thi2 co1
thi2 gio72
thi2 la2
thi2 pha3i
thi2 ra
thi2 tha2 thi2 tha62m
thi2 tha2 thi2 thu5t
thi2 tha2o
thi2 tha62m
thi2 tho2m
thi2 tho5t
thi2 tho6i
thi2 thu2ng
thi2 thu5p
thi2 thu5t
thi2a ca2 phe6
thi2a canh
thi2a kho1a
thi2a la2
thi2a li2a
thi2nh li2nh
thi2nh thi5ch
thi3nh ca62u
thi3nh gia1o
thi3nh gia3ng
thi3nh ki2
thi3nh kinh
thi3nh ky2
thi3nh nguye65n
thi3nh thi5
thi3nh thoa3ng
thi5 chi1nh
thi5 da6n
thi5 du5c
thi5 gia1
thi5 gia1c
thi5 hie61u
thi5 hu2ng
thi5 lang
thi5 lu75c
thi5 nu74
thi5 oai
thi5 pha5m
thi5 pha62n
thi5 phi
thi5 sa1t
thi5 sa3nh
thi5 tha2nh
thi5 tha62n
thi5 thu75c
thi5 ti2
thi5 to65c
thi5 tra61n
thi5 tru7o72ng
thi5 tru7o72ng chu71ng khoa1n
thi5 tru7o72ng tie62n te65
thi5 tru7o73ng
thi5 tu71
thi5 ty2
thi5 u3y
thi5 uy
thi5 ve65
thi5 xa4
thi5nh d9a5t
thi5nh ha2nh
thi5nh no65
thi5nh soa5n
thi5nh suy
thi5nh ti2nh
thi5nh tri5
thi5nh vu7o75ng
thi5t na1t xu7o7ng tan
thi5t tha2
thia lia
thia thia
thie61c ha2n
thie61p danh
thie61t bi2
thie61t bi5
thie61t bi5 d9a62u cuo61i
thie61t bi5 hie63n thi5
thie61t bi5 ngoa5i vi
thie61t che61
thie61t co61t
thie61t d9a4i
thie61t d9o62
thie61t d9oa2n
thie61t die65n
thie61t du5ng
thie61t gia1p
thie61t gia1p ha5m
thie61t ke61
thie61t la65p
thie61t mo65c
thie61t nghi4
thie61t qua6n lua65t
thie61t tha
thie61t tha5ch
thie61t tha6n
thie61t thu75c
thie61t tri1
thie61t trie62u
thie61t tu7o73ng
thie61t ye61u
thie61u d9ie62u
thie61u d9o1i
thie61u gi2
thie61u hu5t
thie61u la6m tu75
thie61u nhi
thie61u nie6n
thie61u nu74
thie61u phu5
thie61u sinh qua6n
thie61u so1t
thie61u ta1
thie61u tho61n
thie61u tho72i
thie61u tu7o71ng
thie61u u1y
thie61u va81ng
thie62n d9i5nh
thie62n ho5c
thie62n mo6n
thie62n su7
thie62n to6ng
thie62u quang
thie63n ca65n
thie63n kie61n
thie63n nghi4
thie63n y1
thie63u na4o
thie63u na8ng
thie63u pha1t
thie63u so61
thie65n ca3m
thie65n chi1
thie65n chie61n
thie65n nam ti1n nu74
thie65n nghe65
thie65n ta6m
thie65n xa5
thie65n y1
thie65p lie65p
thie65t ha5i
thie65t ho7n
thie65t ma5ng
thie65t tha2
thie65t tha6n
thie65t tho2i
thie6m thie61p
thie6n a6n
thie6n ba63m
thie6n bie61n va5n ho1a
thie6n binh
thie6n binh thie6n tu7o71ng
thie6n binh va5n ma4
thie6n ca62u
thie6n can
thie6n chu1a gia1o
thie6n chu71c
thie6n co63
thie6n co7
thie6n cu7
thie6n cung
thie6n d9a2ng
thie6n d9a62u tho61ng
thie6n d9i2nh
thie6n d9i3nh
thie6n d9i5a
thie6n d9i5ch
thie6n d9i5nh
thie6n d9o6
thie6n d9u7o72ng
thie6n di
thie6n duye6n
thie6n ha2
thie6n ha5
thie6n hi2nh va5n tra5ng
thie6n hu7o71ng
thie6n ki3
thie6n kie61n
thie6n kim
thie6n kim tie63u thu7
thie6n kinh d9i5a nghi4a
thie6n kinh va5n quye63n
thie6n ky3
thie6n la d9i5a vo4ng
thie6n le65ch
thie6n li1
thie6n li1 ma4
thie6n lo6i
thie6n lu7o7ng
thie6n ly1
thie6n ly1 ma4
thie6n me65nh
thie6n nga
thie6n nhan
thie6n nhie6n
thie6n nie6n ki3
thie6n nie6n kie65n
thie6n nie6n ky3
thie6n phu1
thie6n su71
thie6n ta1ng
thie6n ta2i
thie6n ta2o
thie6n ta5o
thie6n tai
thie6n tha5ch
thie6n tha62n
thie6n thai
thie6n thanh
thie6n the5o
thie6n the63
thie6n tho72i
thie6n thu
thie6n ti1nh
thie6n trie62u
thie6n tru5y
thie6n tu7
thie6n tu73
thie6n tu7o71ng
thie6n tue61
thie6n uy
thie6n va8n
thie6n va8n ho5c
thie6n vi5
thie6ng lie6ng
thie6u d9o61t
thie6u ho1a
thie6u hu3y
thie6u tha6n
thin thi1t
thinh kho6ng
thinh la85ng
thinh thi1ch
thiu thiu
tho1a ma5
tho1c d9a6u bo62 ca6u d9a61y
tho1c ga5o
tho1c lu1a
tho1c ma1ch
tho1i d9o72i
tho1i phe1p
tho1i quen
tho1i ta65t
tho1i thu7o72ng
tho1i tu5c
tho1t tim
tho2 lo2
tho2i lo2i
tho2m the2m
tho2m tho2m
tho2ng lo5ng
tho3 ba5c
tho3 d9e61
tho3 la85n a1c ta2
tho3 the3
tho3a d9a1ng
tho3a hie65p
tho3a ma4n
tho3a nguye65n
tho3a the6
tho3a thi1ch
tho3a thua65n
tho3a thua65n khung
tho3a thue6
tho3a u7o71c
tho3n mo3n
tho4ng the5o
tho4ng thu7o75t
tho5 che61
tho5 chung
tho5 d9u7o72ng
tho5 gia1o
tho5 gio71i
tho5 thai
tho5 to65i
tho5c ga65y ba1nh xe
tho5c le1c
tho5c le1t
tho5c sa6u
tho6 ba5o
tho6 bi3
tho6 che61
tho6 ke65ch
tho6 la65u
tho6 lo61
tho6 lo64
tho6 mo65c
tho6 ra1p
tho6 so7
tho6 tha1p
tho6 thie63n
tho6 tu5c
tho6 vu5ng
tho61c tha1o
tho61i chi1
tho61i ho6n
tho61i hoa81c
tho61i hoa8ng
tho61i lui
tho61i na1t
tho61i tai
tho61i tha
tho61i tha6y
tho61ng che61
tho61ng d9o61c
tho61ng ke6
tho61ng ke6 ho5c
tho61ng kho63
tho61ng khoa1i
tho61ng la4nh
tho61ng li1
tho61ng li4nh
tho61ng ly1
tho61ng ma5
tho61ng nha61t
tho61ng nhu71t
tho61ng soa1i
tho61ng su71
tho61ng sua61t
tho61ng thie61t
tho61ng tri5
tho61ng tu7o71ng
tho61t nhie6n
tho61t no61t
tho62m lo62m
tho63 a6m
tho63 ca63m
tho63 canh
tho63 co6ng
tho63 cu7
tho63 d9i5a
tho63 da6n
tho63 ha2o
tho63 huye61t
tho63 lo65
tho63 mo65
tho63 mo65c
tho63 nghi
tho63 ngo7i
tho63 ngu74
tho63 nhu7o74ng
tho63 nhu7o74ng ho5c
tho63 phi3
tho63 phu5c linh
tho63 quan
tho63 sa3n
tho63 ta3
tho63 tha62n
tho63 ti
tho63 tra5ch
tho63 tru7o71c
tho63 tu2
tho63 ty
tho63i na61u
tho63i nga5t
tho63i pho62ng
tho63n thu71c
tho64n the65n
tho6i mie6n
tho6i no6i
tho6i so7n
tho6i thi2
tho6i tho61i
tho6i thu1c
tho6i vie65c
tho6n a61p
tho6n ba3n
tho6n da4
tho6n da6n
tho6n hu7o7ng
tho6n la2ng
tho6n nu74
tho6n o63
tho6n que6
tho6n ti1nh
tho6n trang
tho6n tru7o73ng
tho6n xo1m
tho6ng ba1o
tho6ng ba5ch
tho6ng be65nh
tho6ng ca1o
tho6ng ca1o chung
tho6ng ca3m
tho6ng d9a5t
tho6ng d9ie65p
tho6ng d9o62ng
tho6ng d9o62ng be1n gio5t
tho6ng da6m
tho6ng di5ch
tho6ng di5ch vie6n
tho6ng du5ng
tho6ng gia
tho6ng gian
tho6ng ha2nh
tho6ng hie61u
tho6ng hie63u
tho6ng hie65u
tho6ng kim ba1c co63
tho6ng la5i
tho6ng le65
tho6ng le65nh
tho6ng lu7ng
tho6ng lu7o75ng
tho6ng minh
tho6ng ngo6n
tho6ng pha1n
tho6ng phong
tho6ng qua
tho6ng quan
tho6ng so61
tho6ng su71c
tho6ng su73
tho6ng suo61t
tho6ng ta61n
tho6ng ta61n xa4
tho6ng ta62m
tho6ng tha1i
tho6ng tha5o
tho6ng tho61c
tho6ng tho61ng
tho6ng thoa1ng
tho6ng thu7o72ng
tho6ng thu7o7ng
tho6ng thuo65c
tho6ng ti1n vie6n
tho6ng tin
tho6ng tin d9a5i chu1ng
tho6ng tin ho5c
tho6ng to3
tho6ng tri
tho6ng tu5c
tho6ng tu7
tho6ng tue65
tho7 a61u
tho7 ca
tho7 da5i
tho7 la5i
tho7 lie6n hoa2n
tho7 mo65ng
tho7 nga6y
tho7 phu1
tho7 tha63n
tho7 tho71i
tho7 tre3
tho7 tu72
tho7 va8n
tho71 lo75
tho72 cu1ng
tho72 ki1nh
tho72 o7
tho72 phu5ng
tho72 tha64n
tho72 tu75
tho72i be65nh
tho72i bi2nh
tho72i bie63u
tho72i buo63i
tho72i chie61n
tho72i co7
tho72i cu5c
tho72i cuo65c
tho72i d9a2m
tho72i d9a5i
tho72i d9a5i d9o62 d9a1
tho72i d9a5i d9o62 d9o62ng
tho72i d9a5i d9o62 sa81t
tho72i d9ie63m
tho72i d9oa5n
tho72i gia1
tho72i gian
tho72i gian bie63u
tho72i gian pha6n chia
tho72i gian thu75c
tho72i gio72
tho72i ha5n
tho72i hie65u
tho72i kha81c
tho72i kha81c bie63u
tho72i khi1
tho72i kho1a bie63u
tho72i ki2
tho72i ky2
tho72i lu7o75ng
tho72i su75
tho72i the61
tho72i thu7o75ng
tho72i tie61t
tho72i trang
tho72i va65n
tho72i vu5
tho72n bo7n
tho73 da2i
tho73 do61c
tho73 ha81t
tho73 pha2o
tho73 than
tho75 ba5c
tho75 ba5n
tho75 ca3
tho75 ca5o
tho75 d9a61u
tho75 d9ie65n
tho75 ho62
tho75 kim hoa2n
tho75 ma1y
tho75 may
tho75 mo65c
tho75 ne62
tho75 ngo4a
tho75 nguo65i
tho75 ra2o
tho75 re2n
tho75 sa8n
tho75 tha62y
tho75 thu3 co6ng
tho75 thuye62n
tho75 xa6y
tho7m la6y
tho7m lu72ng
tho7m lu75ng
tho7m nga1t
tho7m nu71c
tho7m phu71c
tho7m phu7ng phu71c
tho7m tha3o
tho7m tho
tho7n tho71t
thoa1i bo65
thoa1i chi1
thoa1i ho1a
thoa1i ho6n
thoa1i lui
thoa1i ngu4
thoa1i tha1c
thoa1i thu3
thoa1i tra2o
thoa1i vi5
thoa1n d9oa5t
thoa1n nghi5ch
thoa1ng d9a4ng
thoa1ng d9a5t
thoa1ng khi1
thoa1t li
thoa1t ly
thoa1t tha6n
thoa1t thai
thoa1t tra62n
thoa1t tu5c
thoa1t vi5
thoa1t xa1c
thoa1t y vu4
thoa3i ma1i
thoa5i ki5ch
thoa5t d9a62u
thoa5t ki2 thu3y
thoa5t ky2 thu3y
thoa5t tie6n
thoa8n thoa81t
thoai thoa3i
thoang thoa3ng
thoi loi
thoi tho1p
thoi tho1t
thom tho1p
thon lo3n
thon tha3
thon tho1t
thon thon
thong dong
thong manh
thong tha3
thu ba
thu binh
thu chi
thu do5n
thu du5ng
thu dung
thu giu74
thu gom
thu he5p
thu hi2nh
thu ho62i
thu hoa5ch
thu hu1t
thu kho6ng
thu lo6i
thu lu
thu lu7o75m
thu mua
thu na5p
thu nga6n
thu nha65n
thu nha65p
thu nha65p quo61c da6n
thu nha65p thua62n tu1y
thu nha85t
thu pha1t
thu pha6n
thu phong
thu phu5c
thu qua6n
thu tha65p
thu thanh
thu to1m
thu va thu ve1n
thu ve1n
thu xe61p
thu1 du74
thu1 nha65n
thu1 phu5c
thu1 tha65t
thu1 thie65t
thu1 thu75c
thu1 ti1nh
thu1 to65i
thu1 va65t
thu1 vi5
thu1 vui
thu1 y
thu1c ba1
thu1c ba1ch
thu1c be1o
thu1c d9a63y
thu1c e1p
thu1c giu5c
thu1c phu5
thu1c thu3
thu1ng mu3ng
thu1ng tha81ng
thu1t thi1t
thu2 d9i5ch
thu2 ghe1t
thu2 ha65n
thu2 ha82n
thu2 lao
thu2 lu2
thu2 nghi5ch
thu2 oa1n
thu2 ta5c
thu2 tie61p
thu2 u71ng
thu2m thu5p
thu2ng d9a61u
thu2ng ro64ng ke6u to
thu2ng thi2nh
thu2ng thu2ng
thu2ng xe
thu2y du7o7ng
thu2y mi5
thu3 ba5
thu3 bu1t
thu3 ca61p
thu3 chi3
thu3 co6ng
thu3 co6ng nghie65p
thu3 cu75u
thu3 d9o6
thu3 d9oa5n
thu3 da6m
thu3 ha5
thu3 hie61n
thu3 hie63m
thu3 ho2a
thu3 kho
thu3 khoa
thu3 la4nh
thu3 li4nh
thu3 mo6n
thu3 mu7u
thu3 pha1o
thu3 pha1p
thu3 pha5m
thu3 pha65n
thu3 phu3
thu3 qua6n
thu3 qui4
thu3 quy4
thu3 tha2nh
thu3 tha6n
thu3 the61
thu3 thi3
thu3 thu7
thu3 thua65t
thu3 tie61t
thu3 tie6u
thu3 tru7o73ng
thu3 tu1c
thu3 tu5c
thu3 tu72
thu3 tu75
thu3 tu7o71ng
thu3 tu7o71ng phu3
thu3 vi4 nga6m
thu3 xu7o71ng
thu3ng no62i tro6i re61
thu3ng tha83ng
thu3ng thi3nh
thu3y binh
thu3y bo65
thu3y ca62m
thu3y canh
thu3y cha6m
thu3y chie61n
thu3y chung
thu3y chung nhu7 nha61t
thu3y co6ng
thu3y cung
thu3y d9a5o
thu3y d9a65u
thu3y d9ie65n
thu3y d9o65ng
thu3y d9o65ng lu75c ho5c
thu3y lo65
thu3y lo6i
thu3y lo75i
thu3y lu75c
thu3y lu75c ho5c
thu3y luye65n
thu3y ma5c
thu3y ma85c
thu3y na8ng
thu3y nga6n
thu3y no6ng
thu3y pha65n
thu3y pha6n
thu3y phi co7
thu3y phu3
thu3y qua1i
thu3y qua6n
thu3y qua6n lu5c chie61n
thu3y quye63n
thu3y sa3n
thu3y sinh
thu3y su7
thu3y su7 d9o6 d9o61c
thu3y ta1ng
thu3y ta5
thu3y tai
thu3y tha62n
thu3y tho63
thu3y thu3
thu3y ti4nh ho5c
thu3y tie6n
thu3y tinh
thu3y tinh the63
thu3y to63
thu3y to65c
thu3y trie62u
thu3y tru1c
thu3y va8n
thu3y va8n ho5c
thu3y vu75c
thu5 a1n
thu5 be65nh
thu5 ca3m
thu5 d9a81c
thu5 d9o65ng
thu5 gia1o
thu5 gio71i
thu5 hi2nh
thu5 hu7o73ng
thu5 li1
thu5 ly1
thu5 me65nh
thu5 pha61n
thu5 pha61n nha6n ta5o
thu5 phong
thu5 thai
thu5 tinh
thu5 tinh nha6n ta5o
thu5 trai
thu5c d9i5a
thu5c luye65n
thu5c ma5ng
thu5c nu74
thu5t ke1t
thu5t lu2i
thu7 ba3o d9a3m
thu7 chuye63n tie62n
thu7 d9ie61m
thu7 d9ie65n tu73
thu7 da4n
thu7 gia4n
thu7 hie6n
thu7 ho5a
thu7 hu2ng
thu7 hu7o7ng
thu7 ki1
thu7 ki1 rie6ng
thu7 ki1 to2a soa5n
thu7 ky1
thu7 ky1 rie6ng
thu7 ky1 to2a soa5n
thu7 la5i
thu7 lu7u
thu7 lu7u ki1
thu7 lu7u ky1
thu7 mu5c
thu7 ngo3
thu7 nha2n
thu7 pha1p
thu7 pho2ng
thu7 phong
thu7 qua1n
thu7 sinh
thu7 tay
thu7 tha1i
thu7 tha3
thu7 thoa5i
thu7 ti1n
thu7 ti1n d9ie65n tu73
thu7 ti1n du5ng
thu7 ti5ch
thu7 trai
thu7 tu72
thu7 vie65n
thu7 xa4
thu71 ba
thu71 ba3y
thu71 ba65c
thu71 bu75c
thu71 da6n
thu71 da6n vie65n
thu71 ha5ng
thu71 hai
thu71 lie65u
thu71 lo64i
thu71 na8m
thu71 nam
thu71 nu74
thu71 pha1t
thu71 pha63m
thu71 phi
thu71 sa1u
thu71 sinh
thu71 su73
thu71 thie65t
thu71 tru7o73ng
thu71 tu7
thu71 tu75
thu71 vi5
thu71 ye61u
thu71c a8n
thu71c a8n ho64n ho75p
thu71c a8n tho6
thu71c a8n tinh
thu71c a8n u3
thu71c gia3
thu71c gia61c
thu71c khuya da65y so71m
thu71c tho72i
thu71c ti3nh
thu72a co7
thu72a gia61y ve4 voi
thu72a gio1 be3 ma8ng
thu72a ha2nh
thu72a hu7o73ng
thu72a ke61
thu72a lu7o7ng
thu72a mu71a
thu72a nha65n
thu72a pha1i
thu72a so61
thu72a so61ng thie61u che61t
thu72a tha3i
thu72a tha4i
thu72a tha81ng
thu72a the61
thu72a tie61p
thu72a tru72
thu72a tu75
thu72a tu7o71ng
thu73 ho3i
thu73 lu73a
thu73 nghie65m
thu73 tha1ch
thu75c bu5ng
thu75c cha61t
thu75c chi
thu75c chu71ng lua65n
thu75c d9i5a
thu75c d9o7n
thu75c da6n
thu75c da6n d9i5a
thu75c du5ng
thu75c du5ng chu3 nghi4a
thu75c ha2nh
thu75c hie65n
thu75c ho5c
thu75c hu7
thu75c kha1ch
thu75c lo2ng
thu75c lo75i
thu75c lu75c
thu75c mu5c so73 thi5
thu75c nghie65m
thu75c nghie65p
thu75c pha63m
thu75c pha63m chuye63n gen
thu75c qua3n
thu75c quye62n
thu75c ra
thu75c su75
thu75c su75 ca62u thi5
thu75c ta2i
thu75c ta5i
thu75c ta5i a3o
thu75c ta5i kha1ch quan
thu75c ta65p
thu75c ta65p sinh
thu75c ta6m
thu75c te61
thu75c tha2
thu75c thanh
thu75c the63
thu75c thi
thu75c thu
thu75c thu5
thu75c ti2nh
thu75c ti2nh ma2 no1i
thu75c tie64n
thu75c tra5ng
thu75c tu1c binh cu7o72ng
thu75c tu72
thu75c va65t
thu75c va65t ba65c tha61p
thu75c va65t ho5c
thu7a gu73i
thu7a kie65n
thu7a tho61t
thu7a tho71t
thu7a thoa3ng
thu7a va81ng
thu7o71c ca85p
thu7o71c cong
thu7o71c cuo65n
thu7o71c d9o
thu7o71c d9o go1c
thu7o71c da6y
thu7o71c ga61p
thu7o71c ke3
thu7o71c ke5p
thu7o71c kho61i
thu7o71c mo65c
thu7o71c na1ch
thu7o71c nga81m
thu7o71c ta
thu7o71c ta6y
thu7o71c tho75
thu7o71c ti1nh
thu7o71c ti3 le65
thu7o71c ty3 le65
thu7o71c vuo6ng
thu7o71t tha
thu7o72n thu7o74n
thu7o72n thu7o75t
thu7o72ng a1n
thu7o72ng da6n
thu7o72ng khi
thu7o72ng ki2
thu7o72ng ky2
thu7o72ng le65
thu7o72ng nga2y
thu7o72ng nha65t
thu7o72ng nie6n
thu7o72ng pha5m
thu7o72ng phu5c
thu7o72ng so7n
thu7o72ng thu71c
thu7o72ng ti2nh
thu7o72ng tru1
thu7o72ng tru75c
thu7o72ng vu5
thu7o72ng xuye6n
thu7o73ng hoa
thu7o73ng la4m
thu7o73ng ngoa5n
thu7o73ng nguye65t
thu7o73ng no1ng
thu7o73ng pha5t
thu7o73ng thu71c
thu7o73ng tra8ng
thu7o74n tha2 thu7o74n the5o
thu7o74n the5o
thu7o75c du7o75c
thu7o75ng ba61t chi1nh
thu7o75ng ca61p
thu7o75ng co63
thu7o75ng d9a2i
thu7o75ng d9a83ng
thu7o75ng d9e61
thu7o75ng d9i3nh
thu7o75ng d9ie62n
thu7o75ng du
thu7o75ng gio71i
thu7o75ng ha3o ha5ng
thu7o75ng ha5
thu7o75ng ha5ng
thu7o75ng hoa2ng
thu7o75ng huye62n
thu7o75ng kha1ch
thu7o75ng kha63n
thu7o75ng lie6n
thu7o75ng lo65
thu7o75ng lo65 bi2nh an
thu7o75ng lu7o7ng
thu7o75ng lu7u
thu7o75ng nghi5 si4
thu7o75ng nghi5 vie65n
thu7o75ng nguo62n
thu7o75ng nguye6n
thu7o75ng phong
thu7o75ng quan
thu7o75ng quo61c
thu7o75ng sa1ch
thu7o75ng si4
thu7o75ng ta1
thu7o75ng ta62ng
thu7o75ng ta62ng kie61n tru1c
thu7o75ng ta82ng
thu7o75ng tha63m
thu7o75ng tha65n
thu7o75ng tha85ng
thu7o75ng tho5
thu7o75ng thu7
thu7o75ng thu72a
thu7o75ng to5a
thu7o75ng tu7o71ng
thu7o75ng tua62n
thu7o75ng u1y
thu7o75ng uye63n
thu7o75ng va2ng ha5 ca1m
thu7o75ng vi5
thu7o75ng vie65n
thu7o75ng vo4
thu7o7ng binh
thu7o7ng buo6n
thu7o7ng ca3m
thu7o7ng ca3ng
thu7o7ng chi1nh
thu7o7ng cu5c
thu7o7ng d9au
thu7o7ng d9ie61m
thu7o7ng d9o65i
thu7o7ng gia
thu7o7ng gio71i
thu7o7ng ha2n
thu7o7ng ha3i tang d9ie62n
thu7o7ng ha5i
thu7o7ng hie65u
thu7o7ng ho62
thu7o7ng la1i
thu7o7ng lu7o75ng
thu7o7ng lua65t
thu7o7ng ma4i
thu7o7ng ma5i
thu7o7ng ma5i d9ie65n tu73
thu7o7ng ma5i ho1a
thu7o7ng me61n
thu7o7ng nghi5
thu7o7ng nghie65p
thu7o7ng nha6n
thu7o7ng nho71
thu7o7ng o6i
thu7o7ng pha63m
thu7o7ng phie61u
thu7o7ng quye62n
thu7o7ng so61
thu7o7ng ta1
thu7o7ng ta65t
thu7o7ng ta6m
thu7o7ng tha3o
thu7o7ng thuye61t
thu7o7ng thuye62n
thu7o7ng ti1ch
thu7o7ng ti2nh
thu7o7ng tie61c
thu7o7ng to63n
thu7o7ng tru7o72ng
thu7o7ng u7o71c
thu7o7ng vay kho1c mu7o71n
thu7o7ng vong
thu7o7ng vu5
thu7o7ng xa1
thu7o7ng xo1t
thu7o7ng ye6u
thua chi5 ke1m em
thua ke1m
thua lo64
thua su1t
thua thie65t
thua62n cha61t
thua62n chu3ng
thua62n du7o74ng
thua62n ha65u
thua62n ho1a
thua62n khie61t
thua62n li1
thua62n ly1
thua62n nha61t
thua62n pha1c
thua62n phong
thua62n phong mi4 tu5c
thua62n phong my4 tu5c
thua62n phu5c
thua62n thu5c
thua62n ti1nh
thua62n tu1y
thua65n buo62m xuo6i gio1
thua65n ca3nh
thua65n che2o ma1t ma1i
thua65n ho2a
thua65n lo75i
thua65n mua vu72a ba1n
thua65n tha3o
thua65n ti2nh
thua65n tie65n
thua65n vo75 thua65n cho62ng
thua65t ky2 phe1p la5
thua65t ngu74
thua65t si4
thua65t so61
thua65t toa1n
thue6 bao
thue6 mu7o71n
thue6 mua
thue61 d9inh
thue61 doanh thu
thue61 gia1 tri5 gia ta8ng
thue61 gia1n thu
thue61 kho1a
thue61 ma1
thue61 mo6n ba2i
thue61 quan
thue61 quan ba3o ho65
thue61 sua61t
thue61 tha6n
thue61 thu nha65p
thue61 tri5 gia1 gia ta8ng
thue61 tru75c thu
thue61 tru7o71c ba5
thue61 vu5
thui cho65t
thui thu3i
thum thu3m
thun lu3n
thun thu1t
thung dung
thung huye6n
thung lu4ng
thung tha8ng
thung tho63
thuo61c ba81c
thuo61c bo63
thuo61c che1n
thuo61c co61m
thuo61c d9a5n
thuo61c d9a81ng d9a4 ta65t
thuo61c d9a81ng da4 ta65t
thuo61c d9a85c hie65u
thuo61c d9o3
thuo61c d9o65c
thuo61c da61u
thuo61c la1
thuo61c la2o
thuo61c me6
thuo61c men
thuo61c mo74
thuo61c muo61i
thuo61c nam
thuo61c ngu3
thuo61c nhuo65m
thuo61c no63
thuo61c nu7o71c
thuo61c phie65n
thuo61c re6
thuo61c sa1t tru2ng
thuo61c sa6u
thuo61c sa81c
thuo61c su1ng
thuo61c ta
thuo61c ta63y
thuo61c ta6y
thuo61c thang
thuo61c thu73
thuo61c ti1m
thuo61c tie6m
thuo61c tru71ng
thuo61c tru72 sa6u
thuo62n thuo64n
thuo62ng luo62ng
thuo65c ca61p
thuo65c d9i5a
thuo65c ha5
thuo65c la2u
thuo65c lo2ng
thuo65c na82m lo2ng
thuo65c nhu7 lo2ng ba2n tay
thuo65c quo61c
thuo65c ti1nh
thuo65c vie6n
thuo6n tha3
thuye61t ba61t bie61n
thuye61t ba61t kha3 tri
thuye61t bie61n hi2nh
thuye61t bie61n ho1a
thuye61t d9a nguye6n
thuye61t d9a tha62n
thuye61t d9i5a li1 chi1nh tri5
thuye61t d9i5a ly1 chi1nh tri5
thuye61t d9i5nh me65nh
thuye61t d9o6mino6
thuye61t domino
thuye61t duy danh
thuye61t duy nga4
thuye61t duy thu75c
thuye61t duy y1 chi1
thuye61t gia1o
thuye61t gia3ng
thuye61t ho64 tro75
thuye61t hu74u tha62n
thuye61t kha1ch
thuye61t kho6ng the63 bie61t
thuye61t li1
thuye61t lua6n ho62i
thuye61t ly1
thuye61t minh
thuye61t nha61t nguye6n
thuye61t nha61t tha62n
thuye61t nha6n qua3
thuye61t nhi5 nguye6n
thuye61t pha1p
thuye61t phie61m tha62n
thuye61t phu5c
thuye61t tha62n bi1
thuye61t tie61n ho1a
thuye61t tie62n d9i5nh
thuye61t tri2nh
thuye61t tri2nh vie6n
thuye61t tu75 sinh
thuye61t tu7o7ng d9o61i
thuye61t vo6 tha62n
thuye62n be2
thuye62n bo62ng
thuye62n buo62m
thuye62n cha2i
thuye62n d9inh
thuye62n lan
thuye62n ma2nh
thuye62n nan
thuye62n nha6n
thuye62n quye6n
thuye62n ro62ng
thuye62n ta1n
thuye62n theo la1i
thuye62n thoi
thuye62n thu1ng
thuye62n tru7o73ng
thuye62n vie6n
thuye6n chuye63n
thuye6n gia3m
ti hi1
ti the63
ti ti3
ti tie65n
ti toe
ti tru1c
ti tru7o73ng
ti vi
ti1 chu1t
ti1 d9i3nh
ti1 hon
ti1 nhau
ti1 ta ti1 toe1t
ti1 ta1ch
ti1 te5o
ti1 teo
ti1 ti
ti1 ti3nh
ti1 ti5
ti1 to73n
ti1 toa1y
ti1 toe ti1 toe1t
ti1 toe1t
ti1 xi1u
ti1a lia
ti1a lia ti1a li5a
ti1a to6
ti1ch co1p
ti1ch cu75c
ti1ch go1p
ti1ch ho75p
ti1ch lu4y
ti1ch pha6n
ti1ch so61
ti1ch su75
ti1ch ta81c
ti1ch thie63u tha2nh d9a
ti1ch tie63u tha2nh d9a5i
ti1ch tru74
ti1ch truye65n
ti1ch tu5
ti1ch tu5 tu7 ba3n
ti1m gan
ti1m li5m
ti1m ri5m
ti1m ruo65t
ti1m ta1i
ti1m than
ti1n cha61p
ti1n chi3
ti1n chu3
ti1n d9ie62u
ti1n d9o62
ti1n du5ng
ti1n du5ng thu7
ti1n hie65u
ti1n hu74u
ti1n nghi4a
ti1n ngu7o74ng
ti1n nhie65m
ti1n nu74
ti1n phie61u
ti1n phong
ti1n phu5c
ti1nh ca1ch
ti1nh cha61t
ti1nh chuye65n
ti1nh d9a3ng
ti1nh d9o61
ti1nh d9o62ng nha61t
ti1nh danh
ti1nh du5c
ti1nh giai ca61p
ti1nh giao
ti1nh ha5nh
ti1nh hu7o71ng
ti1nh khi1
ti1nh lie65u
ti1nh ma5ng
ti1nh me65nh
ti1nh na8ng
ti1nh ne61t
ti1nh ngu74
ti1nh nha6n da6n
ti1nh nha6n qua3
ti1nh so63
ti1nh ta63u
ti1nh ti2nh
ti1nh toa1n
ti1nh tra5ng
ti1nh tu7 tu7o73ng
ti1nh tu72
ti1t ma81t
ti1t mu2
ti1t mu2 ta81p
ti1t ta81p
ti1t tho2 lo2
ti1u ti1t
ti2 ba2
ti2 o61
ti2 thie61p
ti2 ti2
ti2 tu7o71ng
ti2 ve61t
ti2 vi5
ti2m hie63u
ti2m kie61m
ti2m to2i
ti2n ti5t
ti2nh a1i
ti2nh ba1o
ti2nh ba1o vie6n
ti2nh ca
ti2nh ca3m
ti2nh ca3m chu3 nghi4a
ti2nh ca3nh
ti2nh chung
ti2nh co72
ti2nh d9a62u
ti2nh d9i5ch
ti2nh d9ie65u
ti2nh du5c
ti2nh du5c ho5c
ti2nh duye6n
ti2nh hi2nh
ti2nh huo61ng
ti2nh khu1c
ti2nh lang
ti2nh ngay li1 gian
ti2nh ngay ly1 gian
ti2nh nghi
ti2nh nghi4a
ti2nh nguye65n
ti2nh nguye65n vie6n
ti2nh nha6n
ti2nh nu7o7ng
ti2nh phu5
ti2nh qua6n
ti2nh sa6u nghi4a na85ng
ti2nh si
ti2nh su73
ti2nh tang
ti2nh tha65t
ti2nh tha6m
ti2nh tha6m nghi4a tro5ng
ti2nh the61
ti2nh thu75c
ti2nh thu7o7ng
ti2nh tie61t
ti2nh tra5ng
ti2nh tru7o72ng
ti2nh tu71
ti2nh tu75
ti2nh xu7a nghi4a cu4
ti2nh y1
ti2nh ye6u
ti3 d9o61i
ti3 du5
ti3 gia1
ti3 gia1 ho61i d9oa1i
ti3 gia1 tha3 no63i
ti3 le65
ti3 le65 ba3n d9o62
ti3 le65 nghi5ch
ti3 le65 pha62n tra8m
ti3 le65 thu71c
ti3 le65 thua65n
ti3 le65 xi1ch
ti3 ma63n
ti3 mi3
ti3 nhu7
ti3 phu1
ti3 so61
ti3 sua61t
ti3 te6
ti3 thi1
ti3 ti
ti3 tro5ng
ti3a to1t
ti3nh bo65
ti3nh bo7
ti3nh d9o2n
ti3nh d9o65i
ti3nh d9oa2n
ti3nh d9u7o72ng
ti3nh gia3m
ti3nh gia61c
ti3nh ho65i
ti3nh kho6
ti3nh le3
ti3nh li5
ti3nh lo65
ti3nh lu7o75c
ti3nh ly5
ti3nh mo65ng
ti3nh ngo65
ti3nh ngu3
ti3nh nhu7 kho6ng
ti3nh queo
ti3nh ru5i
ti3nh ta1o
ti3nh tha2nh
ti3nh tru7o73ng
ti3nh u3y
ti3nh u3y vie6n
ti4nh d9ie65n
ti4nh d9ie65n ke61
ti4nh du7o74ng
ti4nh ho5c
ti4nh la85ng
ti4nh ma5c
ti4nh ma5ch
ti4nh mi5ch
ti4nh ta5i
ti4nh ta6m
ti4nh tho63
ti4nh to5a
ti4nh tri1
ti4nh tu72
ti4nh va65t
ti5 d9i5a
ti5 hie62m
ti5 na5n
ti5 na5nh
ti5ch bie6n
ti5ch co61c
ti5ch d9ie62n
ti5ch die65t
ti5ch du7o7ng
ti5ch ki1
ti5ch ky1
ti5ch lie6u
ti5ch mi5ch
ti5ch tha6u
ti5ch thu
ti5nh d9e61
ti5nh d9o65
ti5nh gio71i
ti5nh tho63
ti5nh tie61n
ti5nh vo6
ti5nh xa1
ti5t mi1t
ti5t mu2
ti5t ngo2i
tia alpha
tia beta
tia cu75c ti1m
tia gamma
tia ho62ng ngoa5i
tia roentgen
tia sa1ng
tia ti1a
tia tu73 ngoa5i
tia vu4 tru5
tie61c hu2i hu5i
tie61c lu5c tham ho62ng
tie61c nuo61i
tie61c re3
tie61c thu7o7ng
tie61m d9oa5t
tie61m ngo6i
tie61m quye62n
tie61m vi5
tie61n bo65
tie61n co61ng
tie61n co6ng
tie61n cu73
tie61n d9o65
tie61n ha2nh
tie61n ho1a
tie61n ho1a lua65n
tie61n qua6n
tie61n si4
tie61n si4 khoa ho5c
tie61n tha6n
tie61n thoa1i
tie61n thoa1i lu7o74ng nan
tie61n thu3
tie61n tri2nh
tie61n trie63n
tie61ng ba61c tie61ng chi2
tie61ng ca3 nha2 kho6ng
tie61ng d9i5a phu7o7ng
tie61ng d9o65ng
tie61ng la2
tie61ng la2nh d9o62n xa
tie61ng lo1ng
tie61ng me5 d9e3
tie61ng no1i
tie61ng pho63 tho6ng
tie61ng ra82ng
tie61ng ta8m
tie61ng the61
tie61ng tho7m
tie61ng vang
tie61p a6m
tie61p bie61n
tie61p ca65n
tie61p chuye65n
tie61p cu71u
tie61p d9a4i
tie61p d9ie63m
tie61p d9o1n
tie61p die64n
tie61p die65n
tie61p gia1p
tie61p kie61n
tie61p lie65u
tie61p lo72i
tie61p nha65n
tie61p no61i
tie61p pha63m
tie61p pho2ng
tie61p qua3n
tie61p ru7o71c
tie61p su71c
tie61p ta6n
tie61p tay
tie61p te61
tie61p theo
tie61p thi5
tie61p thu
tie61p thu5
tie61p tu5c
tie61p tuye61n
tie61p u71ng
tie61p va65n
tie61p vie65n
tie61p vie6n
tie61p xu1c
tie61t canh
tie61t che61
tie61t d9ie65u
tie61t d9o65 su71
tie61t die65n
tie61t du5c
tie61t gia3m
tie61t ha5nh
tie61t kie65m
tie61t la65u
tie61t lie65t
tie61t lo65
tie61t mao
tie61t mu5c
tie61t nghi4a
tie61t nie65u
tie61t phu5
tie61t ta61u
tie61t tha1o
tie61t trinh
tie61t tu1c
tie61u la6m
tie62m a63n
tie62m lu75c
tie62m na8ng
tie62m nha65p
tie62m ta2ng
tie62m thu71c
tie62m tie65m
tie62m vo5ng ki1nh
tie62n a1n
tie62n a6m phu3
tie62n ba5c
tie62n bo61i
tie62n ca3nh
tie62n ca8n
tie62n ca8n ha65u kie61p
tie62n cha84n
tie62n chie61n
tie62n chu3 ha65u kha1ch
tie62n cu3a
tie62n d9a5o
tie62n d9e62
tie62n d9i2nh
tie62n d9i5nh
tie62n d9i5nh lua65n
tie62n d9o62
tie62n d9o62n
tie62n d9u1c
tie62n d9u7o72ng
tie62n duye6n
tie62n gia61y
tie62n ha65u ba61t nha61t
tie62n ho6 ha65u u3ng
tie62n ho6n nha6n
tie62n kha3 thi
tie62n kho73i nghi4a
tie62n khu
tie62n kie61p
tie62n le3
tie62n le65
tie62n lie65t tuye61n
tie62n lu7o7ng
tie62n lu7o7ng danh nghi4a
tie62n lu7o7ng thu75c te61
tie62n ma4i lo65
tie62n ma4n kinh
tie62n ma61t ta65t mang
tie62n ma85t
tie62n na2o cu3a a61y
tie62n na2o cu3a na61y
tie62n nghi2n ba5c va5n
tie62n nha6n
tie62n nhie65m
tie62n nong
tie62n oan nghie65p chu7o71ng
tie62n phong
tie62n phong chu3 nghi4a
tie62n phu7o7ng
tie62n qua6n
tie62n sa3nh
tie62n su73
tie62n su73 ho5c
tie62n su75
tie62n ta2i
tie62n te65
tie62n tha6n
tie62n tie61n
tie62n tie6u
tie62n to61
tie62n tra3m ha65u ta61u
tie62n tra5m
tie62n trao cha1o mu1c
tie62n tri2nh
tie62n tu1i
tie62n tua61t
tie62n tuye61n
tie62n va65n
tie62n ve65
tie62u phu
tie62u tu5y
tie63u ban
tie63u bang
tie63u ca62u
tie63u ca6u
tie63u cao
tie63u chu3
tie63u co6ng nghe65
tie63u co6ng nghie65p
tie63u d9a8ng khoa
tie63u d9e65
tie63u d9ie62n
tie63u d9o61i
tie63u d9o62ng
tie63u d9o65i
tie63u d9o65i tru7o73ng
tie63u d9oa2n
tie63u d9oa2n bo65
tie63u d9oa2n tru7o73ng
tie63u d9u7o72ng
tie63u da64n
tie63u di5
tie63u gia su1c
tie63u ha2n
tie63u ho5a
tie63u ho5c
tie63u ho63
tie63u khi1
tie63u khi1 ha65u
tie63u khoa
tie63u khu
tie63u lie6n
tie63u loa5i
tie63u lua65n
tie63u ma4n
tie63u ma5ch
tie63u mu5c
tie63u na4o
tie63u nga5ch
tie63u nha6n
tie63u no6ng
tie63u pha63m
tie63u pha64u
tie63u qui mo6
tie63u quy mo6
tie63u sa3n
tie63u sa3n xua61t
tie63u su73
tie63u ta1o
tie63u tha85ng
tie63u thi5 da6n
tie63u thu3 co6ng
tie63u thu3 co6ng nghie65p
tie63u thu3y no6ng
tie63u thu7
tie63u thu72a
tie63u thu73
tie63u thu7o7ng
tie63u thuye61t
tie63u tie61t
tie63u tie65n
tie63u tinh
tie63u to61t
tie63u to63
tie63u truye65n
tie63u tu
tie63u tu7 sa3n
tie63u tua62n hoa2n
tie63u tuye61t
tie63u vu2ng
tie63u xa3o
tie63u ye6u
tie64n bie65t
tie64n cha6n
tie64n d9u7a
tie64n ha2nh
tie64u phi3
tie64u tru72
tie65c d9u71ng
tie65c ma85n
tie65c ru7o75u
tie65c tra2
tie65c tu2ng
tie65m ca65n
tie65m tie61n
tie65n da6n
tie65n du5ng
tie65n i1ch
tie65n lo75i
tie65n nghi
tie65n nha6n
tie65n nu74
tie65n ta85n
tie65n the63
tie65n thie61p
tie65n y
tie65p ba1o
tie65t khua63n
tie65t no5c
tie65t tru2ng
tie65t tru72
tie6m chi1ch
tie6m chu3ng
tie6m ki1ch
tie6m mao
tie6m nhie64m
tie6m ta61t
tie6n ca3m
tie6n ca3nh
tie6n chi3
tie6n cung
tie6n d9e61
tie6n d9e62
tie6n d9o62ng
tie6n d9oa1n
tie6n gio71i
tie6n hie62n
tie6n kie61n
tie6n lie65t
tie6n lie65u
tie6n linh
tie6n lu7o75ng
tie6n nga
tie6n nghie65m
tie6n nha6n
tie6n nho
tie6n nu74
tie6n o6ng
tie6n pha1t
tie6n phong
tie6n phong d9a5o co61t
tie6n qua6n
tie6n quye61t
tie6n sinh
tie6n su7
tie6n su7 cha
tie6n thie6n
tie6n thie6n ba61t tu1c
tie6n tie61n
tie6n to63
tie6n tra1ch ki3
tie6n tri
tie6n vu7o7ng
tie6ng tie61c
tie6u a6m
tie6u ba3n
tie6u bie63u
tie6u cha3y
tie6u chi1
tie6u chua63n
tie6u chua63n ho1a
tie6u cu75
tie6u cu75c
tie6u d9e62
tie6u d9ie62u
tie6u d9ie63m
tie6u dao
tie6u die65t
tie6u die65t chie61n
tie6u die6u
tie6u du2ng
tie6u hao
tie6u ho1a
tie6u ho6n
tie6u hu3y
tie6u khie63n
tie6u ma
tie6u mo2n
tie6u ngu74
tie6u pha
tie6u phi1
tie6u pho2ng
tie6u sa1i
tie6u so5
tie6u so7
tie6u ta1n
tie6u tan
tie6u tao
tie6u tho63
tie6u thoa1t
tie6u thu3y
tie6u thu5
tie6u thu71c
tie6u tru72
tie6u tu2ng
tie6u vong
tie6u xa2i
tim d9en
tim la
tim ma5ch
tim ti1m
tin buo62n
tin ca63n
tin ca65y
tin d9o62n
tin du2ng
tin hin
tin ho5c
tin ho5c ho1a
tin mu72ng
tin nha5n
tin su7o7ng
tin ta85c
tin tu71c
tin tu7o73ng
tin va81n
tin vi5t
tin vui
tin ye6u
tinh anh
tinh binh
tinh bo65t
tinh ca62u
tinh cha61t
tinh che61
tinh chi3nh
tinh d9o72i
tinh da62u
tinh di5ch
tinh die65u
tinh gia3m
tinh gia3n
tinh go5n
tinh hoa
tinh hoa2n
tinh khi1
tinh khie61t
tinh kho6i
tinh kho6n
tinh ki2
tinh ky2
tinh lo5c
tinh lu75c
tinh luye65n
tinh ma
tinh mo7
tinh mu4i
tinh nghi5ch
tinh nha5y
tinh nhanh
tinh nhue65
tinh qua1i
tinh qua85ng
tinh ranh
tinh su7o7ng
tinh te61
tinh tha2nh
tinh tha5ch
tinh tha62n
tinh the63
tinh the63 ho5c
tinh the63 lo3ng
tinh tho6ng
tinh thu5c
tinh tinh
tinh tru2ng
tinh tu1
tinh tu1y
tinh tu7o71ng
tinh tu7o72ng
tinh tu7o7m
tinh va6n
tinh ve65
tinh vi
tinh xa1c
tinh xa3o
tinh y1
tiu nghi3u
tiu nguy3u
to be1o
to chuye65n
to con
to d9a62u
to d9u2ng
to gan
to gan lo71n ma65t
to ho1
to ke61ch
to ke62nh
to kho3e
to lo71n
to mo62m
to nho3
to su2
to su5
to ta1t
to tie61ng
to to63 bo61
to tu7o71ng
to xu2
to1c ba5c da mo62i
to1c d9uo6i ga2
to1c ma1u
to1c ma6y
to1c mai
to1c ngu71a
to1c re64 tre
to1c sa6u
to1c seo ga2
to1c su7o7ng
to1c tai
to1c tang
to1c the62
to1c tie6n
to1c to7
to1c xanh
to1e kho1i
to1e loe
to1e pho73
to1m co63
to1m la5i
to1m lu7o75c
to1m ta81t
to1m te1m
to1m tha6u
to1p mo74
to1p ta to1p te1p
to1p te1p
to1p to2m to5p
to1p to5p
to1t vo72i
to2 he
to2 mo2
to2 te
to2 vo2
to2a a1n
to2a a1n thu7o75ng tha63m
to2a ba1o
to2a gia1m mu5c
to2a gia3ng
to2a sen
to2a soa5n
to2a tha1nh
to2a thu7o75ng tha63m
to2m tem
to2m to4m
to2n ten
to2n teng
to2ng chinh
to2ng ngu4
to2ng pha5m
to2ng phu
to2ng qua6n
to2ng quye62n
to2ng su75
to2ng teng
to2ng to5c
to2ng vong
to3 ba2y
to3 ti2nh
to3 tu7o72ng
to3 ve3
to3a chie61t
to3a nhie65t
to3i ga2
to3i ta6y
to5a chi
to5a d9a2m
to5a d9a8ng
to5a d9o65
to5a hu7o73ng
to5a hu7o73ng ki2 tha2nh
to5a hu7o73ng ky2 tha2nh
to5a la5c
to5a thie62n
to5c ma5ch
to6 d9ie63m
to6 gio71i
to6 ho6
to6 ho62ng
to6 lu5c chuo61t ho62ng
to6 mo65c
to6 nhu7o75ng
to6 no6
to6 son d9ie63m pha61n
to6 son tra1t pha61n
to6 tu71c
to6 ve4
to61 ca1o
to61 cha61t
to61 co65ng
to61 gia1c
to61 ho65
to61 kho63
to61 nga
to61 nu74
to61 tu5ng
to61c chie61n to61c quye61t
to61c chie61n to61c tha81ng
to61c d9o65
to61c ha2nh
to61c ho5a
to61c ki1
to61c ky1
to61c lu75c
to61c ta3
to61i cao
to61i d9a
to61i d9a61t
to61i d9a85c
to61i da5
to61i gia3n
to61i ha65u
to61i ha65u thu7
to61i hu2
to61i hue65 quo61c
to61i kha63n
to61i ki5
to61i ky5
to61i lu73a ta81t d9e2n
to61i ma2y to61i ma85t
to61i ma65t
to61i ma81t
to61i ma81t to61i mu4i
to61i ma85t to61i mu4i
to61i mi5t
to61i mo2
to61i mo2 mo2
to61i mu2
to61i mu2 mu2
to61i mu2 to61i mi5t
to61i nga2y
to61i om
to61i qua
to61i sa62m
to61i ta6n
to61i ta8m
to61i ta8m ma2y ma85t
to61i ta8m ma85t mu4i
to61i thie63u
to61i thu7o75ng
to61i tro72i
to61i u7
to61i u7u
to61i u7u ho1a
to61n ke1m
to61n phi1
to61ng bie65t
to61ng chung
to61ng co63
to61ng cu75u nghe6nh ta6n
to61ng d9a5t
to61ng giam
to61ng khu71
to61ng ta1ng
to61ng ti2nh
to61ng tie62n
to61ng tie64n
to61p ca
to61t bu5ng
to61t d9e5p
to61t d9en
to61t d9o6i
to61t gio5ng
to61t gio61ng
to61t la2nh
to61t ma4
to61t na1i
to61t ne61t
to61t nga2y
to61t nghie65p
to61t nhi5n
to61t phu1c
to61t so61
to61t ti1nh
to61t tu7o7i
to62 to62
to62i ta2n
to62i te65
to62n ca8n
to62n co63
to62n d9o5ng
to62n du7
to62n giu74
to62n kho
to62n khoa3n
to62n lu7u
to62n nghi
to62n qui4
to62n quy4
to62n sinh
to62n ta5i
to62n ta5i xa4 ho65i
to62n tru74
to62n u71
to62n vong
to62ng ngo62ng
to62ng to65c
to63 a61m
to63 bo61
to63 cha
to63 cha3ng
to63 chu71c
to63 d9i3a
to63 d9o63i co6ng
to63 da6n pho61
to63 ho75p
to63 ho75p sa3n xua61t
to63 khu1c
to63 nghie65p
to63 phu5
to63 quo61c
to63 su7
to63 tha2nh
to63 tie6n
to63 to6m
to63 to6ng
to63 tru7o73ng
to63 truye62n
to63 vie6n
to63n ha5i
to63n hao
to63n phi1
to63n tha61t
to63n tho5
to63n thu7o7ng
to63ng ba4i co6ng
to63ng bi1 thu7
to63ng bie6n ta65p
to63ng binh
to63ng bo65
to63ng chi
to63ng chi3 huy
to63ng co5ng
to63ng co65ng
to63ng co6ng d9oa2n
to63ng co6ng ho65i
to63ng co6ng ki1ch
to63ng co6ng ti
to63ng co6ng tri2nh su7
to63ng co6ng ty
to63ng cu5c
to63ng cu5c tru7o73ng
to63ng d9a2i
to63ng d9a5i die65n
to63ng d9a5i die65n chi1nh phu3
to63ng d9i2nh co6ng
to63ng d9o61c
to63ng d9o65i
to63ng d9o65ng vie6n
to63ng d9oa2n
to63ng die64n ta65p
to63ng du4ng
to63ng du75 toa1n
to63ng duye65t
to63ng gia1m d9o61c
to63ng gia1m mu5c
to63ng ha2nh dinh
to63ng ho2a
to63ng ho65i
to63ng ho75p
to63ng ke61t
to63ng kho
to63ng kho73i nghi4a
to63ng khu3ng hoa3ng
to63ng kim nga5ch
to63ng la4nh su75
to63ng la4nh su75 qua1n
to63ng li1
to63ng lie6n d9oa2n
to63ng lie6n d9oa2n lao d9o65ng
to63ng loa5i
to63ng lu75c
to63ng lu7o75ng
to63ng lua65n
to63ng ly1
to63ng nga6n sa1ch
to63ng nha
to63ng pha1t ha2nh
to63ng pha3n co6ng
to63ng pho63
to63ng qua1t
to63ng qua6n u3y
to63ng quan
to63ng sa3n lu7o75ng
to63ng sa3n pha63m
to63ng sa3n pha63m no65i d9i5a
to63ng sa3n pha63m quo61c gia
to63ng sa3n pha63m quo61c no65i
to63ng sa3n pha63m xa4 ho65i
to63ng sa81p
to63ng so61
to63ng ta2i
to63ng ta61n co6ng
to63ng ta65p
to63ng tha2nh
to63ng tham mu7u
to63ng tham mu7u tru7o73ng
to63ng thanh tra
to63ng the63
to63ng tho61ng
to63ng thu
to63ng thu7 ki1
to63ng thu7 ky1
to63ng thua65t
to63ng tie61n co6ng
to63ng tra61n
to63ng tru7o73ng
to63ng tu7 le65nh
to63ng tuye63n cu73
to63ng ve65 sinh
to65c bie63u
to65c danh
to65c ngu7o72i
to65c pha3
to65c tru7o73ng
to65i a1c
to65i d9o62
to65i danh
to65i gi2
to65i gi2 ma2
to65i le65
to65i lo64i
to65i nghie65p
to65i nha6n
to65i no75
to65i pha5m
to65i pha5m chie61n tranh
to65i pha5m ho5c
to65i ti2nh
to65i tra5ng
to65i va5
to65t ba65c
to65t bu75c
to65t cu2ng
to65t d9i3nh
to65t d9o65
to65t vo72i
to6i con
to6i d9o2i
to6i luye65n
to6i mo5i
to6i ngu7o7i
to6i re2n
to6i to61i
to6i to71
to6m bo6ng
to6m ca1
to6m ca2ng
to6m ca2ng xanh
to6m he
to6m hu2m
to6m ra3o
to6m ro62ng
to6m su1
to6m te1p
to6m the3
to6n chi3
to6n gia1o
to6n gia1o ho5c
to6n huynh
to6n ki1nh
to6n mie61u
to6n nghie6m
to6n o6ng
to6n pho2
to6n qua6n
to6n su2ng
to6n su7
to6n su7 tro5ng d9a5o
to6n ta5o
to6n tha61t
to6n tho72
to6n ti
to6n tro5ng
to6n vinh
to6n xa4
to6n xu7ng
to6ng chi
to6ng d9o62
to6ng d9o7
to6ng d9u7o72ng
to6ng mie61u
to6ng mo6n
to6ng pha1i
to6ng ti1ch
to6ng to61c
to6ng to65c
to7 d9o62ng
to7 duye6n
to7 go61c
to7 ha2o
to7 ho1a ho5c
to7 ho62ng
to7 lo2ng
to7 lo7 mo7
to7 lu5a
to7 ma2ng
to7 ma2nh
to7 mo7
to7 ru7ng
to7 ta82m
to7 ti2nh
to7 to1c
to7 tru1c
to7 tu7o73ng
to7 vo2
to7 vu7o7ng
to71i be61n
to71i lui
to71i no7i to71i cho61n
to71i so61
to71i ta61p
to71i to71i
to71n ta1c
to72 ga61p
to72 hoa
to72 kha3i
to72 ma6y
to72 mo72
to72 mo72 d9a61t
to72 ro72i
to72 ro7i
to72 tri2nh
to73 mo73
to73m lo75m
to75 ho62
to75n ta5o
to7i bo72i
to7i ta3
to7i to71i
toa le1t
toa ra65p
toa xe
toa1c hoa1c
toa1n d9o61
toa1n ho5c
toa1n kinh te61
toa1n loa5n
toa1n pha1p
toa1n tru7o73ng
toa1n tu73
toa1t ye61u
toa2n bi1ch
toa2n bo65
toa2n ca3nh
toa2n ca62u
toa2n ca62u ho1a
toa2n cu5c
toa2n die65n
toa2n gia
toa2n ha3o
toa2n lu75c
toa2n mi4
toa2n my4
toa2n na8ng
toa2n pha62n
toa2n quo61c
toa2n quye62n
toa2n ta2i
toa2n ta65p
toa2n ta6m toa2n y1
toa2n tha6n
toa2n tha81ng
toa2n the63
toa2n thi5nh
toa2n thie65n
toa2n thie65n toa2n mi4
toa2n thie65n toa2n my4
toa2n to2ng
toa2n va8n
toa2n ve5n
toa5i nguye65n
toan lo
toan ti1nh
toang hoa1c
toang hoang
toang toa1c
toang toang
toe toe1t
toe1t nhe2m
toe2n toe5t
toen hoe3n
toi co7m
toi di5ch
toi ma5ng
tom go1p
ton ho1t
ton ta3
ton ton
tong ta3
tong teo
tong to3ng
tong tong
too2ng teng
top ten
topo ho5c
totem gia1o
tra cu71u
tra ho3i
tra kha3o
tra ta61n
tra va61n
tra xe1t
tra1 ha2ng
tra1 hi2nh
tra1c ta1ng
tra1c tuye65t
tra1c vie65t
tra1ch cu71
tra1ch ma81ng
tra1ch mo1c
tra1ch na2o ma2
tra1ch nhie65m
tra1i ca6y
tra1i chu71ng
tra1i chu71ng tra1i tho1i
tra1i cu75a
tra1i d9a2o
tra1i d9a61t
tra1i gio1 gio73 gio72i
tra1i gio1 tro73 tro72i
tra1i khoa1n
tra1i khoa1y
tra1i la5i
tra1i mu2a
tra1i na81ng tro73 tro72i
tra1i ne61t
tra1i ngang
tra1i nghi4a
tra1i ngu7o75c
tra1i pha1
tra1i phe1p
tra1i phie61u
tra1i ra5
tra1i tai
tra1i tai gai ma81t
tra1i ti1nh
tra1i ti1nh tra1i ne61t
tra1i tim
tra1i vu5
tra1i xoan
tra1ng ca
tra1ng d9inh
tra1ng khi1
tra1ng kie65n
tra1ng le65
tra1ng mie65ng
tra1ng nie6n
tra1ng si4
tra1nh ma85t
tra1nh ne1
tra1nh tie61ng
tra1nh tro71
tra1o cha1c
tra1o d9o63i
tra1o tra6ng
tra1o tro73
tra1o tru7ng
tra2 d9a5o
tra2 du7 tu73u ha65u
tra2 la1
tra2 mi
tra2 tha61t
tra2 tro65n
tra2n cung ma6y
tra2n d9a62y
tra2n lan
tra2n nga65p
tra2n tre62
tra2ng d9a5c
tra2ng giang d9a5i ha3i
tra2ng ha5t
tra2ng ki3
tra2ng ky3
tra2ng nha5c
tra2o da6ng
tra2o lo65ng
tra2o lu7u
tra2o phu1ng
tra3 ba2i
tra3 bu74a
tra3 cha65m
tra3 d9u4a
tra3 gia1
tra3 go1p
tra3 lo72i
tra3 mie61ng
tra3 nghi4a
tra3 nu3a
tra3 phe1p
tra3 thu2
tra3 treo
tra3i bie61t
tra3i d9o72i
tra3i nghie65m
tra3m quye61t
tra3o nha
tra5i ca3i ta5o
tra5i giam
tra5i he2
tra5i mo62 co6i
tra5i ta65p trung
tra5m tru7o73ng
tra5m xa1
tra5ng huo61ng
tra5ng ma5o
tra5ng ngu74
tra5ng nguye6n
tra5ng su7
tra5ng tha1i
tra5ng tu72
tra5t vo6i
tra61n a1p
tra61n a1t
tra61n an
tra61n giu74
tra61n lo65t
tra61n ngu75
tra61n nha65m
tra61n song
tra61n thu3
tra61n ti4nh
tra62m bo63ng
tra62m ca3m
tra62m ha2
tra62m hu2ng
tra62m hu7o7ng
tra62m kha
tra62m la81ng
tra62m la85ng
tra62m lua6n
tra62m ma85c
tra62m mi2nh
tra62m nga6m
tra62m ngu7 la5c nha5n
tra62m ti1ch
tra62m ti4nh
tra62m tre65
tra62m tro5ng
tra62m tro62
tra62m tu7
tra62m tu7 ma85c tu7o73ng
tra62m ua61t
tra62n ai
tra62n bi2
tra62n d9o72i
tra62n duye6n
tra62n gian
tra62n gio71i
tra62n hoa2n
tra62n si2
tra62n the61
tra62n thie61t
tra62n thua65t
tra62n ti2nh
tra62n tru2i tru5i
tra62n tru5i
tra62n truo62ng
tra62n tu5c
tra62u kho6ng
tra62y tra65t
tra62y tru5a
tra62y vi tro1c va3y
tra62y vi tro1c va63y
tra62y xu7o71c
tra63y ho65i
tra64m mi2nh
tra65m tra62y tra65m tra65t
tra65n d9i5a
tra65n d9i5a chie61n
tra65n d9o62
tra65n d9o62 ba1t qua1i
tra65n ma5c
tra65n tie62n
tra65n tuye61n
tra65n vong
tra65p tru2ng
tra65t la61t
tra65t tra2 tra65t tru7o74ng
tra65t tru7o74ng
tra65t tu75
tra6m anh
tra6m ba62u
tra6n cha6u
tra6n cha6u lu2n
tra6n tra6n
tra6n tro5ng
tra6n tro61i
tra6ng tra1o
tra6u bo2
tra6u buo65c ghe1t tra6u a8n
tra6u cha65m uo61ng nu7o71c d9u5c
tra6u gie1
tra6u ngo61
tra6u ngu75a
tra6u nu7o71c
tra6y i2
tra6y lu7o72i
tra81c a63n
tra81c ba1
tra81c ba1ch die65p
tra81c d9a5c
tra81c d9i5a
tra81c d9i5a ho5c
tra81c d9i5a mo3
tra81c die65n
tra81c lu7o75ng
tra81c nghie65m
tra81c thu3
tra81c tro73
tra81ng a1n
tra81ng ba5ch
tra81ng be65ch
tra81ng bo1c
tra81ng bo61p
tra81ng bong
tra81ng d9en
tra81ng da4
tra81ng he61u
tra81ng lo61p
tra81ng lo6m lo61p
tra81ng ma81t
tra81ng muo61t
tra81ng nga2
tra81ng nga62n
tra81ng nho73n
tra81ng no4n
tra81ng nuo65t
tra81ng o73n
tra81ng phau
tra81ng phau phau
tra81ng phe61ch
tra81ng tay
tra81ng tinh
tra81ng toa1t
tra81ng tre3o
tra81ng tro75n
tra81ng tro7n
tra81ng trong
tra81ng xo1a
tra82m tro62
tra82n tro5c
tra8m cay nga2n d9a81ng
tra8m cay nghi2n d9a81ng
tra8m da6u d9o63 d9a62u ta82m
tra8m ho5
tra8m na8m
tra8m nga2n
tra8m nghi2n
tra8m su75
tra8m thu71 ba2 gia82n
tra8m tuo63i
tra8n tro73
tra8ng gia2
tra8ng gio1
tra8ng hoa
tra8ng khuye61t
tra8ng lu7o74i lie62m
tra8ng ma65t
tra8ng non
tra8ng thanh gio1 ma1t
tra8ng tra81ng
tra8ng treo
tra8ng tro2n
tra8ng tro61i
trai ga1i
trai gio71i
trai lo7
trai pho2ng
trai ta2i ga1i sa81c
trai thanh ga1i li5ch
trai tra1ng
trai tre3
trang a6m
trang bi5
trang chu3
trang d9ie63m
trang hoa2ng
trang kim
trang lu71a
trang mu5c
trang nghie6m
trang nha4
trang phu5c
trang su71c
trang thie61t bi5
trang tra3i
trang tra5i
trang tri1
trang tro5ng
trang vie6n
trang web
tranh a3nh
tranh ba1 d9o62 vu7o7ng
tranh bie65n
tranh ca4i
tranh cha61p
tranh cu73
tranh cu7o72ng
tranh d9a61u
tranh d9o62 ho5a
tranh d9oa5t
tranh d9ua
tranh da62u
tranh da6n gian
tranh gia2nh
tranh hoa2nh tra1ng
tranh hu2ng
tranh kha3m ma2u
tranh kha81c d9o62ng
tranh kha81c go64
tranh lu5a
tranh lua65n
tranh phong
tranh so7n da62u
tranh so7n ma2i
tranh so7n thu3y
tranh tha62n thoa5i
tranh tho72
tranh thu3
tranh thu3y ma5c
tranh thu3y ma85c
tranh to61i tranh sa1ng
tranh to6n gia1o
tranh truye65n
tranh tu5ng
tranh tu71 bi2nh
tranh tu7o72ng
tranh vui
trao d9o63i
trao gu73i
trao ta85ng
trao tha6n gu73i pha65n
trao tra1o
trao tra3
trao xu7o7ng gu73i thi5t
trau chuo61t
trau do62i
trau gio62i
tre a61m bu5i
tre d9a82ng nga2
tre gia2 ma8ng mo5c
tre la2 nga2
tre pheo
tre tre3
tre1o gio2
tre1o kheo
tre1o khoeo
tre1o ma3y
tre1o ngoa3y
tre1o ngoe
tre2o cao nga4 d9au
tre2o d9e2o lo65i suo61i
tre2o tre5o
tre3 ca65y cha
tre3 con
tre3 em
tre3 ho1a
tre3 ma8ng
tre3 mo3
tre3 ngu7o72i non da5
tre3 ni1t
tre3 ranh
tre3 tho7
tre3 trai
tre3 trung
tre61u tra1o
tre64 na3i
tre64 phe1p
tre64 tra2ng
tre65u tra5o
tre6n co7
tre6n d9e du7o71i bu1a
tre6n du7o71i
tre6n he61t
tre6n ki1nh du7o71i nhu7o72ng
tre6n ta2i
tre6u cho2ng
tre6u cho5c
tre6u gan
tre6u ghe5o
tre6u ngu7o7i
tre6u tu71c
treo co63
treo gio2
treo mo4m
treo nie6u
tri a6m
tri a6n
tri cha6u
tri gia1c
tri ho6
tri huye65n
tri ki3
tri ky3
tri na8ng
tri ngo65
tri phu3
tri thu71c
tri1 du5c
tri1 gia3
tri1 kho6n
tri1 lu75
tri1 lu75c
tri1 ma5ng
tri1 na4o
tri1 na8ng
tri1 nho71
tri1 o1c
tri1 si4
tri1 thu71c
tri1 tra1
tri1 tu7o73ng
tri1 tue65
tri1 tue65 nha6n ta5o
tri1 xa3o
tri1ch d9oa5n
tri1ch da64n
tri1ch la65p
tri1ch lu5c
tri1ch ngang
tri1ch ye61u
tri2 d9o65n
tri2 hoa4n
tri2 ke1o
tri2 ni1u
tri2 tre65
tri2nh ba1o
tri2nh ba2y
tri2nh ba62y
tri2nh chie61u
tri2nh d9o65
tri2nh die64n
tri2nh die65n
tri2nh du7o75c vie6n
tri2nh duye65t
tri2nh kha1ch
tri2nh la2ng
tri2nh soa5n tha3o
tri2nh ta61u
tri2nh thu71c
tri2nh tu75
tri2u me61n
tri2u tri4u
tri4 mu4i
tri4u na85ng
tri4u tri5t
tri5 an
tri5 gia1
tri5 lie65u
tri5 ngoa5i pha1p quye62n
tri5 so61
tri5 so73
tri5 su75
tri5 thu3y
tri5 to65i
tri5 vi2
tri5ch thu7o75ng
tri5nh tro5ng
trie61t gia
trie61t ho5c
trie61t li1
trie61t ly1
trie61t nha6n
trie62n mie6n
trie62u chi1nh
trie62u co61ng
trie62u cu7o72ng
trie62u d9a5i
trie62u d9i2nh
trie62u d9u7o72ng
trie62u kie61n
trie62u nghi
trie62u phu5c
trie62u suy
trie62u tha62n
trie63n khai
trie63n la4m
trie63n vo5ng
trie65t d9e63
trie65t ha5
trie65t ho62i
trie65t pha1
trie65t sa3n
trie65t thoa1i
trie65t tie6u
trie65u chu71ng
trie65u ho62i
trie65u phu1
trie65u ta65p
trinh ba5ch
trinh nguye6n
trinh nu74
trinh sa1t
trinh sa1t vie6n
trinh tha1m
trinh thu5c
trinh tie61t
trinh tra81ng
tro1c na4
tro1i buo65c
tro1i cha6n
tro1i ga2 kho6ng cha85t
tro1i gia65t ca1nh khuy3u
tro1i voi bo3 ro5
tro1t da5i
tro1t lo5t
tro2 cho7i
tro2 chuye65n
tro2 cu7o72i
tro2 d9o72i
tro2 d9u2a
tro2 he62
tro2 ma
tro2 tro61ng
tro2 ve2
tro2m tre2m
tro2n bo1ng
tro2n tra85n
tro2n tri4nh
tro2n tri5a
tro2n vo
tro2n xoay
tro2n xoe
tro2ng d9en
tro2ng d9o3
tro2ng ghe5o
tro2ng ngao
tro2ng tra2nh
tro2ng tra81ng
tro5 tre5
tro5c he61u
tro5c lo1c
tro5c lo61c
tro5c lo6ng lo61c
tro5c phu1
tro5c te61ch
tro5c te61u
tro5n go1i
tro5n ve5n
tro5ng a1n
tro5ng a6m
tro5ng be65nh
tro5ng d9a4i
tro5ng d9a5i
tro5ng d9ie63m
tro5ng du5ng
tro5ng ha65u
tro5ng hi2nh
tro5ng lie6n
tro5ng lu75c
tro5ng lu7o75ng
tro5ng ne63
tro5ng nghi4a khinh ta2i
tro5ng nha65m
tro5ng pha1o
tro5ng pha5m
tro5ng so61
tro5ng ta2i
tro5ng ta3i
tro5ng ta6m
tro5ng tha62n
tro5ng the63
tro5ng thi5
tro5ng thu7o73ng
tro5ng thu7o7ng
tro5ng to65i
tro5ng tra1ch
tro5ng tra61n
tro5ng tru7o72ng
tro5ng vo5ng
tro5ng ye61u
tro6 tro61
tro61i che61t
tro61i gia2
tro61i ke65
tro61i tra8ng
tro61n chu1a lo65n cho62ng
tro61n li1nh
tro61n na81ng
tro61n phu
tro61n thue61
tro61n tra1nh
tro61ng ba3n
tro61ng bo3i
tro61ng bo62ng
tro61ng bo65c
tro61ng ca1i
tro61ng canh
tro61ng cha62u
tro61ng co7m
tro61ng d9a5i
tro61ng d9o62ng
tro61ng e61ch
tro61ng ho61c
tro61ng ho6ng ho61c
tro61ng ho7 tro61ng hoa1c
tro61ng hoa1c
tro61ng hoang tro61ng huy1ch
tro61ng hue61ch
tro61ng hue61ch tro61ng hoa1c
tro61ng huo7 tro61ng hoa1c
tro61ng kha63u
tro61ng kho6ng
tro61ng le65nh
tro61ng lo61c
tro61ng lo63ng
tro61ng ma1i
tro61ng ma3nh
tro61ng ngu75c
tro61ng pha1ch
tro61ng qua6n
tro61ng ro64ng
tro61ng tra3i
tro61ng tre61nh
tro61ng tro7
tro61ng tro7n
tro61ng tue61ch
tro61ng tue61ch tro61ng toa1c
tro61ng tue62nh tro61ng toa2ng
tro61ng va81ng
tro62i su5t
tro62ng ca6y chuo61i
tro62ng chuo61i
tro62ng ra8ng
tro62ng ti3a
tro62ng tri3a
tro62ng tro5t
tro62ng tro65ng
tro63 sanh
tro63 sinh
tro63 ta2i
tro65i ba65t
tro65m ca81p
tro65m ca81p nhu7 ru7o7i
tro65m cu7o71p
tro65m nghe
tro65m nghi4
tro65m nho71 tha62m ye6u
tro65m phe1p
tro65m vi1a
tro65n tra5o
tro6i cha3y
tro6i da5t
tro6i gia5t
tro6i no63i
tro6i so6ng
tro6i so6ng la5c cho75
tro6n kim
tro6n o61c
tro6ng ca65y
tro6ng cho72
tro6ng chu72ng
tro6ng coi
tro6ng d9o75i
tro6ng ga2 ho1a cuo61c
tro6ng gio3 bo3 tho1c
tro6ng ma85t d9a85t te6n
tro6ng mong
tro6ng ngo1ng
tro6ng nom
tro6ng vo72i
tro7 kha61c
tro7 li2
tro7 ma81t
tro7 ma81t e61ch
tro7 tho63 d9i5a
tro7 tra1o
tro7 tre4n
tro7 tro5i
tro7 tru5i
tro7 vo7
tro71 tre6u
tro71 trinh
tro72 tro72
tro72i be63
tro72i bie63n
tro72i co1 ma81t
tro72i d9a1nh
tro72i d9a1nh kho6ng che61t
tro72i d9a1nh tha1nh va65t
tro72i d9a61t
tro72i d9a61t o7i
tro72i gia1ng
tro72i gia2
tro72i long d9a61t lo73
tro72i o7i
tro72i o7i d9a61t ho74i
tro72i tro62ng
tro72i tru d9a61t die65t
tro72i xanh nu7o71c bie61c
tro72i xui d9a61t khie61n
tro73 chu71ng
tro73 da5
tro73 la5i
tro73 lu75c
tro73 ma85t
tro73 ma85t nhu7 ba2n tay
tro73 mi2nh
tro73 mu2i
tro73 ne6n
tro73 nga5i
tro73 que3
tro73 tay
tro73 tha2nh
tro73 tro72i
tro75 bu1t
tro75 ca61p
tro75 chie61n
tro75 d9o65ng tu72
tro75 gia1
tro75 gia1o
tro75 gia3ng
tro75 giu1p
tro75 li1
tro75 lu75c
tro75 ly1
tro75 sa3n
tro75 ta1
tro75 thi1nh
tro75 thi2
tro75 tho72i
tro75 thu3
tro75 tim
tro75 tu72
tro75 vo61n
tro75n tra5o
tro75n tru72ng
tro75n tru72ng tro75n tra5c
tro75n tru72ng tro75n tra5o
tro75t lo71t
tro7n nha64y
tro7n tru
tro7n tuo65t
trong a61m ngoa2i e6m
trong gia1 tra81ng nga62n
trong la2nh
trong ngoa2i
trong sa1ng
trong sa5ch
trong suo61t
trong tra81ng
trong tre3o
trong va81t
trong veo
tru di
tru di tam to65c
tru tre1o
tru1 a63n
tru1 cha6n
tru1 ngu5
tru1 pho2ng
tru1 qua1n
tru1 qua6n
tru1 so73
tru1c ba6u
tru1c che3 ngo1i tan
tru1c d9a2o
tru1c mai
tru1c se6nh
tru1c to7
tru1c tra81c
tru1ng ca1ch
tru1ng cu73
tru1ng d9o65c
tru1ng gia1
tru1ng gio1
tru1ng ma1nh
tru1ng pho1c
tru1ng phong
tru1ng qua3
tru1ng tha62u
tru1ng thu75c
tru1ng thu7o7ng
tru1ng tu3
tru1ng tuye63n
tru2 bi5
tru2 da65p
tru2 e3o
tru2 hoa5ch
tru2 lie65u
tru2 ma65t
tru2 phu1
tru2 ti1nh
tru2 tru72
tru2 u1m
tru2m cha8n
tru2m so2
tru2m so3
tru2ng cu73u
tru2ng d9ie65p
tru2ng du7o7ng
tru2ng ho75p
tru2ng kho7i
tru2ng la81p
tru2ng la85p
tru2ng phu2ng
tru2ng phu7o7ng
tru2ng roi
tru2ng san
tru2ng tang
tru2ng tri2nh
tru2ng trie62ng
tru2ng tru2ng
tru2ng tru2ng d9ie65p d9ie65p
tru2ng tru5c
tru2ng tu
tru2ng vi
tru5 co65t
tru5 sinh
tru5 so73
tru5 tri2
tru5c hoa2nh
tru5c la8n
tru5c lo75i
tru5c quay
tru5c tra85c
tru5c tung
tru5c vi1t
tru5c vo71t
tru5c xua61t
tru5c xua61t ca3nh ngoa5i
tru5i lu3i
tru5i thu2i lu5i
tru5i thui lu3i
tru5y la5c
tru5y thai
tru5y tim
tru5y tim ma5ch
tru71 danh
tru71 ta1c
tru71ng ca1
tru71ng cho5i vo71i d9a1
tru71ng cuo61c
tru71ng d9e63 d9a62u d9a83ng
tru71ng ga2 tru71ng vi5t
tru71ng kho6n ho7n ra65n
tru71ng kho6n ho7n vi5t
tru71ng lo65n
tru71ng nu7o71c
tru71ng sa1o
tru72 bi2
tru72 bi5
tru72 bo3
tru72 bu74a
tru72 die65t
tru72 gian
tru72 hao
tru72 khu73
tru72 phi
tru72 ta2
tru72 ti5ch
tru72ng gio71i
tru72ng pha5t
tru72ng tri5
tru72ng tro65
tru72ng tru72ng
tru72u tu7o75ng
tru72u tu7o75ng ho1a
tru74 kim
tru74 lu7o75ng
tru74 ti2nh
tru75c ban
tru75c ca3m
tru75c chi3
tru75c chie61n
tru75c die65n
tru75c gia1c
tru75c gia1c lua65n
tru75c giao
tru75c he65
tru75c khua63n
tru75c nha65t
tru75c quan
tru75c ta6m
tru75c tha8ng
tru75c tha8ng va65n
tru75c thu
tru75c thuo65c
tru75c ti1nh
tru75c tie61p
tru75c tra2ng
tru75c tru2ng
tru75c tuye61n
tru7a tra65t
tru7a tro72 tru7a tra65t
tru7ng ba2y
tru7ng ba62y
tru7ng binh
tru7ng ca62u
tru7ng ca62u da6n y1
tru7ng ca62u y1 da6n
tru7ng du5ng
tru7ng kha63n
tru7ng mua
tru7ng ta65p
tru7ng tha62u
tru7ng thu
tru7ng vay
tru7o71c ba5
tru7o71c d9a6y
tru7o71c he61t
tru7o71c kia
tru7o71c ma81t
tru7o71c nay
tru7o71c nha61t
tru7o71c sau
tru7o71c sau nhu7 mo65t
tru7o71c ta1c
tru7o71c thua65t
tru7o71c tie6n
tru7o71ng ru3 ma2n che
tru7o72ng ba1ch nghe65
tru7o72ng ba81n
tru7o72ng bay
tru7o72ng binh
tru7o72ng ca
tru7o72ng chinh
tru7o72ng cu73u
tru7o72ng d9a61u
tru7o72ng d9o65
tru7o72ng d9o72i
tru7o72ng d9oa3n cu1
tru7o72ng d9oa5n
tru7o72ng d9ua
tru7o72ng gia1o du7o74ng
tru7o72ng giang d9a5i ha3i
tru7o72ng ho5c
tru7o72ng ho75p
tru7o72ng ki2
tru7o72ng ki3
tru7o72ng ky2
tru7o72ng ky3
tru7o72ng lo71p
tru7o72ng o61c
tru7o72ng pha1i
tru7o72ng quay
tru7o72ng qui
tru7o72ng quy
tru7o72ng sinh
tru7o72ng sinh ba61t la4o
tru7o72ng sinh ba61t tu73
tru7o72ng sinh ho5c
tru7o72ng so73
tru7o72ng tha2nh
tru7o72ng thi
tru7o72ng thie6n
tru7o72ng tho5
tru7o72ng thuo65c d9i5a
tru7o72ng to62n
tru7o72ng vo61n
tru7o72ng xua6n ba61t la4o
tru7o73ng d9oa2n
tru7o73ng d9oa2n ngoa5i giao
tru7o73ng gia3
tru7o73ng la4o
tru7o73ng nam
tru7o73ng nu74
tru7o73ng pho2ng
tru7o73ng tha2nh
tru7o73ng tho6n
tru7o73ng ti
tru7o73ng to65c
tru7o73ng tra2ng
tru7o73ng ty
tru7o75ng phu
tru7o75t ba8ng
tru7o75t gia1
tru7o75t tuye61t
tru7o7ng lu75c
tru7o7ng mu5c
tru7o7ng tua62n
trua61t phe61
trua6n chie6n
trua6n chuye6n
trui re2n
trung bi2nh
trung bi2nh chu3 nghi4a
trung bi2nh co65ng
trung bi2nh nha6n
trung bo65
trung ca3nh
trung ca61p
trung ca62n
trung can
trung cao
trung cha6u
trung chi1nh
trung chuye63n
trung co63
trung d9a5i
trung d9ie63m
trung d9o65
trung d9o65i
trung d9o65i tru7o73ng
trung d9oa2n
trung d9oa2n bo65
trung d9oa2n tru7o73ng
trung d9oa5n
trung du
trung du4ng
trung dung
trung gian
trung ha5n
trung ha65u
trung ho2a
trung ho5c
trung ho5c chuye6n nghie65p
trung ho5c co7 so73
trung ho5c pho63 tho6ng
trung hu7ng
trung khoa
trung khu
trung kie6n
trung la65p
trung la65p ho1a
trung lie65t
trung lie6n
trung lo65
trung lu7u
trung nghi4a
trung nguye6n
trung nie6n
trung no6ng
trung nu74
trung pha62n
trung pha64u
trung phong
trung qua6n
trung qua6n a1i quo61c
trung si4
trung ta1
trung ta1o
trung ta62n
trung ta6m
trung tha2nh
trung tha62n
trung the61 ki3
trung the61 ky3
trung thu
trung thu75c
trung ti1n
trung ti1nh
trung tie65n
trung to61
trung trinh
trung tru75c
trung tu
trung tu7o71ng
trung tua62n
trung tuye61n
trung u1y
trung u7o7ng
trung u7o7ng ta65p quye62n
trung ve65
truy bu71c
truy ca65p
truy ca65p nga64u nhie6n
truy ca65p tua62n tu75
truy cu71u
truy d9ie65u
truy d9uo63i
truy e1p
truy ho3i
truy ho6
truy hoa2n
truy hoan
truy ki1ch
truy la4nh
truy li4nh
truy lu2ng
truy na4
truy nguye6n
truy nha65n
truy nha65p
truy phong
truy que1t
truy sa1t
truy ta62m
truy ta85ng
truy thu
truy ti2m
truy to61
truy va61n
truy xe1t
truy xua61t
truye62n ba1
truye62n ba3o
truye62n ca3m
truye62n d9a5o
truye62n d9a5t
truye62n d9o7n
truye62n da64n
truye62n gia1o
truye62n hi2nh
truye62n hi2nh ca1p
truye62n kha63u
truye62n ki2
truye62n kie61p
truye62n ky2
truye62n mie65ng
truye62n nhie64m
truye62n ta3i
truye62n tha62n
truye62n thanh
truye62n tho61ng
truye62n tho6ng
truye62n thu5
truye62n thuye61t
truye62n tu5ng
truye65n co63
truye65n co63 ti1ch
truye65n cu7o72i
truye65n da2i
truye65n ki1
truye65n ky1
truye65n nga81n
truye65n no6m
truye65n phim
truye65n tho7
truye65n tranh
truye65n vu72a
tu bo63
tu chi1
tu chi1nh
tu chi3nh
tu du7o74ng
tu ha2nh
tu hu1
tu huy1t
tu ki1n
tu li1
tu luye65n
tu ly1
tu mi
tu nghie65p
tu nghie65p sinh
tu nha6n ti1ch d9u71c
tu si4
tu su73a
tu ta5o
tu tha6n
tu thu7
tu ti3nh
tu tu72
tu tu72 ho5c
tu vie65n
tu1 ba2
tu1 hu5
tu1 kha63u ca63m ta6m
tu1 lo7 kho7
tu1 ta2i
tu1 u5
tu1c ca62u
tu1c ha5
tu1c ho5c
tu1c khie6n
tu1c nho
tu1c ta81c
tu1c tra1i
tu1c tra1i tie62n oan
tu1c tru75c
tu1c tu1c
tu1c ve65
tu1i bo1ng
tu1i bu5i
tu1i de61t
tu1i du li5ch
tu1i ma65t
tu1i tham
tu1i tie62n
tu1i xa1ch
tu1m na8m tu5m ba
tu1m tu5m
tu1ng ba61n
tu1ng d9a61t sa63y cha6n
tu1ng kie61t
tu1ng qua64n
tu1ng the61
tu1ng thie61u
tu1y lu1y
tu2 binh
tu2 ca83ng
tu2 d9a2y
tu2 d9a62y
tu2 d9o5ng
tu2 d9o62
tu2 giam
tu2 ha4m
tu2 mu2
tu2 ngo62i
tu2 nha6n
tu2 pha5m
tu2 ti2
tu2 to65i
tu2 treo
tu2 tru7o73ng
tu2 tu1ng
tu2 va2
tu2m hu5p
tu2m hum
tu2m lum
tu2m lum ta2 la
tu2m tu4m
tu2ng ba1
tu2ng ba1ch
tu2ng chinh
tu2ng hu7o7ng
tu2ng la6m
tu2ng phe2o
tu2ng qua6n
tu2ng san
tu2ng su75
tu2ng thu7
tu2ng tie65m
tu2ng xe3o
tu2y bu1t
tu2y co7
tu2y co7 u71ng bie61n
tu2y hu71ng
tu2y nghi
tu2y nhi
tu2y pha1i
tu2y ta1ng
tu2y ta6m
tu2y tha6n
tu2y thi1ch
tu2y thuo65c
tu2y tie65n
tu2y to2ng
tu2y tu2ng
tu2y tu7o71ng
tu2y vie6n
tu2y y1
tu3 che2
tu3 chu74a cha1y
tu3 d9a1
tu3 d9u71ng
tu3 la5nh
tu3 le65ch
tu3 li
tu3 ly
tu3 sa1ch
tu3 sa61y
tu3 sa81t
tu3 tu7o72ng
tu3i cu75c
tu3i ho63
tu3i ho72n
tu3i nhu5c
tu3i pha65n ho72n duye6n
tu3i tha6n
tu3m ti3m
tu3n mu3n
tu3y so61ng
tu5 ba5
tu5 cu7
tu5 d9ie63m
tu5 d9ie65n
tu5 ho5p
tu5 ho65i
tu5 ho75p
tu5 huye61t tru2ng
tu5 nghi4a
tu5 qua62n
tu5 ta1n
tu5 ta65p
tu5 xoay
tu5c ba3n
tu5c bie6n
tu5c danh
tu5c ho6n
tu5c huye62n
tu5c le65
tu5c lu5y
tu5c ngu74
tu5c ta1c
tu5c ta82n
tu5c ti4u
tu5c truye62n
tu5c tu73
tu5ng ca
tu5ng d9i2nh
tu5ng nie65m
tu5t do61c
tu5t ha65u
tu7 ba3n
tu7 ba3n ba61t bie61n
tu7 ba3n chu3 nghi4a
tu7 ba3n co61 d9i5nh
tu7 ba3n kha3 bie61n
tu7 bie65n
tu7 ca1ch
tu7 ca1ch pha1p nha6n
tu7 ca61p
tu7 cha61t
tu7 chu71c
tu7 d9ie62n
tu7 d9o62
tu7 d9u71c
tu7 dinh
tu7 doanh
tu7 du5ng
tu7 duy
tu7 gia
tu7 hie62m
tu7 hu74u
tu7 hu74u ho1a
tu7 ki3
tu7 ky3
tu7 la65p
tu7 le65nh
tu7 le65nh tru7o73ng
tu7 lie65u
tu7 lie65u lao d9o65ng
tu7 lie65u sa3n xua61t
tu7 lo75i
tu7 lu75
tu7 lu7o7ng
tu7 ma4
tu7 nha6n
tu7 nha6n ho1a
tu7 pha1p
tu7 pha1p quo61c te61
tu7 sa3n
tu7 ta6m
tu7 tha1i
tu7 tha61t
tu7 the61
tu7 tho6ng
tu7 thu2
tu7 thu5c
tu7 thu7o7ng
tu7 ti2nh
tu7 tra2o
tu7 trang
tu7 tu1i
tu7 tu7o73ng
tu7 va61n
tu7 va61n vie6n
tu7 va8n
tu7 vi5
tu71 be62
tu71 bi2nh
tu71 chi
tu71 chie61ng
tu71 co61 vo6 tha6n
tu71 d9a5i d9o62ng d9u7o72ng
tu71 d9o63 tu7o72ng
tu71 d9u71c
tu71 die65n
tu71 gia1c
tu71 ke61t
tu71 linh
tu71 lu5c
tu71 ngo6n
tu71 pha63m
tu71 phi1a
tu71 phu7o7ng
tu71 qui1
tu71 quy1
tu71 sa81c
tu71 ta1n
tu71 thie61t
tu71 tho72i
tu71 tho72i ba1t tie61t
tu71 thu7
tu71 tru5
tu71 tua62n
tu71 tung
tu71 tuye65t
tu71 vi
tu71 xu71
tu71c ca3nh
tu71c ca3nh sinh ti2nh
tu71c cu7o72i
tu71c gia65n
tu71c kha81c
tu71c khi1
tu71c la2
tu71c mi2nh
tu71c nhu7 bo2 d9a1
tu71c nu7o71c vo74 bo72
tu71c thi2
tu71c thi5
tu71c tho72i
tu71c to61c
tu71c to61i
tu71c tu7o73i
tu71c vi5
tu72 bi
tu72 bie65t
tu72 bo3
tu72 ca8n
tu72 cho61i
tu72 chu71c
tu72 chu7o7ng
tu72 d9ie63n
tu72 d9ie63n ba1ch khoa
tu72 d9ie63n d9ie65n tu73
tu72 d9ie63n gia3i thi1ch
tu72 d9ie63n ho5c
tu72 d9ie63n song ngu74
tu72 d9ie63n tru75c tuye61n
tu72 d9ie63n tu7o72ng gia3i
tu72 d9o62ng a6m
tu72 d9o62ng nghi4a
tu72 d9u7o72ng
tu72 di5ch
tu72 gia4
tu72 ha2n
tu72 ho1a
tu72 ho5c
tu72 ho6n
tu72 hu7
tu72 kho1a
tu72 khu7o71c
tu72 khuynh
tu72 kie6ng ki5
tu72 kie6ng ky5
tu72 la1y
tu72 la61p la1y
tu72 loa5i
tu72 ma64u
tu72 nan
tu72 ngu74
tu72 nguye6n
tu72 nguye6n ho5c
tu72 nhie65m
tu72 pha1p
tu72 pha3n nghi4a
tu72 ta5
tu72 ta6m
tu72 tha5ch
tu72 thie65n
tu72 thie6n
tu72 tho6ng
tu72 thu75c
tu72 ti1nh
tu72 to61
tu72 to61n
tu72 to63
tu72 tra1i nghi4a
tu72 tra62n
tu72 trong tru71ng
tu72 tru7o72ng
tu72 tu72
tu72 vi5
tu72 vu75ng
tu72 vu75ng ho5c
tu72a tu75a
tu72ng kha5o
tu72ng li tu72ng ti1
tu72ng lo71p
tu72ng tra3i
tu73 bie65t
tu73 bie65t sinh li
tu73 bie65t sinh ly
tu73 chie61n
tu73 cung
tu73 d9e65
tu73 d9i5a
tu73 hi2nh
tu73 huye65t
tu73 khi1
tu73 na5n
tu73 ngoa5i
tu73 ngu74
tu73 quy
tu73 si4
tu73 sinh
tu73 so61
tu73 sua61t
tu73 te61
tu73 tha62n
tu73 thi
tu73 thu2
tu73 thu3
tu73 thu7o7ng
tu73 tie61t
tu73 to6
tu73 to65i
tu73 tra65n
tu73 tu2
tu73 tu71c
tu73 tu7o71c
tu73 tua61t
tu73 va65n
tu73 vi
tu73 vi2 d9a5o
tu73 vong
tu73u d9ie61m
tu73u d9o62
tu73u lu7o75ng
tu73u qua1n
tu73u sa81c
tu75 a1i
tu75 a3i
tu75 bie6n
tu75 bie6n tu75 die64n
tu75 ca3m
tu75 ca61p
tu75 ca61p tu75 tu1c
tu75 cao
tu75 cao tu75 d9a5i
tu75 chu3
tu75 co63 chi1 kim
tu75 cu7o72ng
tu75 cung tu75 ca61p
tu75 d9a5i
tu75 d9a81c
tu75 d9ie62n
tu75 d9ie63n
tu75 d9o65ng
tu75 d9o65ng ho1a
tu75 da5ng
tu75 die65n
tu75 do
tu75 do chu3 nghi4a
tu75 do ho1a
tu75 du7ng
tu75 du7o74ng
tu75 gia1c
tu75 ha2nh
tu75 ha2o
tu75 ho62
tu75 hoa5i
tu75 kha81c
tu75 ki3 a1m thi5
tu75 kie6u
tu75 kie6u tu75 d9a5i
tu75 ky3 a1m thi5
tu75 la65p
tu75 lu75c
tu75 lu75c ca1nh sinh
tu75 ma4n
tu75 nguye65n
tu75 nhie6n
tu75 nhie6n chu3 nghi4a
tu75 nhie6n ho5c
tu75 nhu3
tu75 pha1t
tu75 phe6
tu75 phe6 bi2nh
tu75 phu5
tu75 phu5c vu5
tu75 qua3n
tu75 qua6n
tu75 quye61t
tu75 quye62n
tu75 sa1t
tu75 sa3n tu75 tie6u
tu75 su75
tu75 ta5i
tu75 ta5o
tu75 ta65n
tu75 tha6n
tu75 thi5
tu75 thie6u
tu75 thu1
tu75 thua65t
tu75 ti
tu75 ti1ch
tu75 ti1n
tu75 ti2nh
tu75 tie65n
tu75 tin
tu75 to6n
tu75 tra2o
tu75 tra62m
tu75 trang tu75 che61
tu75 tri5
tu75 tro5ng
tu75 truye65n
tu75 tu
tu75 tu1c
tu75 tu7 tu75 lo75i
tu75 tu73
tu75 tung tu75 ta1c
tu75 va61n
tu75 va64n
tu75 ve65
tu75 vi5
tu75 xu7ng
tu75 y1
tu75a ho62
tu75a nu7o7ng
tu75u nghi4a
tu75u tru7o72ng
tu75u trung
tu7ng bu72ng
tu7ng hu73ng
tu7ng tu71c
tu7ng tu73ng
tu7ng tu7ng
tu7o71c d9oa5t
tu7o71c hie65u
tu7o71c lo65c
tu7o71c vi5
tu7o71i ta81m
tu7o71i tie6u
tu7o71ng co6ng
tu7o71ng cu7o71p
tu7o71ng li4nh
tu7o71ng ma5o
tu7o71ng qua6n
tu7o71ng quo61c
tu7o71ng si4
tu7o71ng so61
tu7o71ng soa1i
tu7o71ng ta1
tu7o71ng thua65t
tu7o71t bo7
tu7o72ng bao
tu7o72ng gia3i
tu7o72ng hoa
tu7o72ng minh
tu7o72ng ta65n
tu7o72ng thua65t
tu7o72ng tri2nh
tu7o72ng vi
tu7o73ng bo73
tu7o73ng chu72ng
tu7o73ng le65
tu7o73ng lu5c
tu7o73ng nho71
tu7o73ng nie65m
tu7o73ng thu7o73ng
tu7o73ng tu7o75ng
tu7o73ng vo5ng
tu7o75ng binh
tu7o75ng d9a2i
tu7o75ng hi2nh
tu7o75ng thanh
tu7o75ng tru7ng
tu7o7i bu7o73i
tu7o7i cu7o72i
tu7o7i d9e5p
tu7o7i ho71n
tu7o7i ho7n ho71n
tu7o7i ma1t
tu7o7i mu7o73i
tu7o7i nhua62n
tu7o7i nhua65n
tu7o7i ro1i
tu7o7i roi ro1i
tu7o7i sa1ng
tu7o7i so61ng
tu7o7i ta81n
tu7o7i tha81m
tu7o7i ti3nh
tu7o7i to61t
tu7o7i tre3
tu7o7i vui
tu7o7m ta61t
tu7o7ng a1i
tu7o7ng can
tu7o7ng d9a81c
tu7o7ng d9o61i
tu7o7ng d9o61i lua65n
tu7o7ng d9o62ng
tu7o7ng d9u7o7ng
tu7o7ng giao
tu7o7ng ho64
tu7o7ng ho75p
tu7o7ng ke61 tu75u ke61
tu7o7ng kha81c
tu7o7ng ki1nh
tu7o7ng ki5
tu7o7ng kie61n
tu7o7ng ky5
tu7o7ng lai
tu7o7ng lai ho5c
tu7o7ng lie6n
tu7o7ng ngo65
tu7o7ng o71t
tu7o7ng pha3n
tu7o7ng phu2ng
tu7o7ng quan
tu7o7ng quan lu75c lu7o75ng
tu7o7ng ta1c
tu7o7ng ta2n
tu7o7ng te61
tu7o7ng tha6n
tu7o7ng thi1ch
tu7o7ng tri
tu7o7ng tro75
tu7o7ng truye62n
tu7o7ng tu7
tu7o7ng tu75
tu7o7ng u71ng
tu7o7ng xu71ng
tua rua
tua tu3a
tua vi1t
tua61n kie65t
tua61n ma4
tua61n tu1
tua62n ba1o
tua62n d9inh
tua62n du
tua62n du7o7ng ha5m
tua62n duye6n
tua62n ha2nh
tua62n hoa2n
tua62n kie63m
tua62n le64
tua62n lo65c
tua62n phie6n
tua62n pho2ng
tua62n phu
tua62n phu3
tua62n san
tua62n tha1m
tua62n thu1
tua62n ti
tua62n tie64u
tua62n tra
tua62n tra1ng
tua62n tra8ng
tua62n tra8ng ma65t
tua62n tu75
tua62n tu75 nhi tie61n
tua62n ty
tua62n vu4
tua64n na5n
tua64n ta1ng
tua64n tie61t
tua6n ha2nh
tua6n thu3
tue61 co61ng
tue61 nguye65t
tue61 to1a
tue61 toa1i
tue61ch toa1c
tue62nh toa2ng
tue65ch toa5c
tum hu1m
tum hu1p
tun hu1t
tun hu3n
tung d9o65
tung he6
tung ho6
tung hoa2nh
tung hu71ng
tung lu7o71i
tung ta63y
tung ta8ng
tung tha6m
tung ti1ch
tung to1e
tuo61t luo61t
tuo61t tuo62n tuo65t
tuo61t tuo65t
tuo62n tuo65t
tuo62ng d9o62
tuo62ng luo6ng
tuo62ng nhu7
tuo63i be62n
tuo63i cao su71c ye61u
tuo63i d9a62u
tuo63i d9o72i
tuo63i ha5c
tuo63i ho62i xua6n
tuo63i hoa
tuo63i mu5
tuo63i ta
tuo63i ta1c
tuo63i ta6y
tuo63i tho5
tuo63i tho7
tuo63i to6i
tuo63i tre3
tuo63i xanh
tuo65t do61c
tuy li1p
tuy nhie6n
tuy ra82ng
tuy the61
tuy va65y
tuy1t xo
tuye61n gia1p
tuye61n gia1p tra5ng
tuye61n no65i tie61t
tuye61n thu7o75ng tha65n
tuye61n ti1nh
tuye61n tie62n lie65t
tuye61n vi5
tuye61n ye6n
tuye61t su7o7ng
tuye62n d9a2i
tuye63n cho5n
tuye63n cu73
tuye63n du5ng
tuye63n khoa1ng
tuye63n lu75a
tuye63n mo65
tuye63n qua6n
tuye63n sinh
tuye63n ta65p
tuye63n thu3
tuye63n tra5ch
tuye65t bu1t
tuye65t chie6u
tuye65t chu3ng
tuye65t cu1
tuye65t d9a5i bo65 pha65n
tuye65t d9a5i d9a so61
tuye65t d9i1ch
tuye65t d9i3nh
tuye65t d9o61i
tuye65t die65t
tuye65t die65u
tuye65t giao
tuye65t ha3o
tuye65t ki4
tuye65t ky4
tuye65t lua6n
tuye65t ma65t
tuye65t me65nh
tuye65t mi4
tuye65t my4
tuye65t nhie6n
tuye65t no5c
tuye65t pha63m
tuye65t sa81c
tuye65t ta1c
tuye65t the61
tuye65t thu75c
tuye65t ti1ch
tuye65t ti2nh
tuye65t tra62n
tuye65t tu75
tuye65t vo5ng
tuye65t vo6 a6m ti1n
tuye65t vo72i
tuye65t xa3o
tuye6n a1n
tuye6n bo61
tuye6n bo61 chung
tuye6n ca1o
tuye6n chie61n
tuye6n d9o5c
tuye6n d9o65c
tuye6n du7o7ng
tuye6n gia1o
tuye6n hua61n
tuye6n ngo6n
tuye6n pha5t
tuye6n the65
tuye6n truye62n
tuye6n truye62n vie6n
tuye6n u1y
tuye6n xu73
ty tru7o73ng
ty2 ba2
ty2 thie61p
ty2 tu7o71ng
ty2 vi5
ty3 d9o61i
ty3 du5
ty3 gia1
ty3 gia1 ho61i d9oa1i
ty3 gia1 tha3 no63i
ty3 le65
ty3 le65 ba3n d9o62
ty3 le65 nghi5ch
ty3 le65 pha62n tra8m
ty3 le65 thu71c
ty3 le65 thua65n
ty3 le65 xi1ch
ty3 mi3
ty3 my3
ty3 nhu7
ty3 phu1
ty3 so61
ty3 sua61t
ty3 te6
ty3 thi1
ty3 tro5ng
ty5 na5nh
u a1m
u a63n
u buo62n
u gia2
u hoa2i
u linh
u me6
u minh
u nang
u nha4
u o7
u sa62u
u ti5ch
u to61i
u tra62m
u u
u u minh minh
u ua61t
u ua63n
u xo7
u1 a u1 o71
u1 o71
u1 tim
u1 u5
u1i cha2
u1i da2
u1i da2o
u1m ba la
u1ng nga65p
u1ng thu3y
u1p mo73
u1p su1p
u1p thi2a
u1t i1t
u1y la5o
u2 a2 u2 o72
u2 ca5c
u2 i2
u2 li2
u2 o72
u2 te1
u2 u2
u2 u2 ca5c ca5c
u2 xo5e
u2n ta81c
u2n u2n
u2ng oa2ng
u2ng u5c
u3 a61p
u3 be65nh
u3 do65t
u3 do65t ne1t hoa
u3 e6
u3 ru4
u3n i3n
u3ng ho65
u3y ban
u3y ban ha2nh chi1nh
u3y ban nha6n da6n
u3y ban qua6n qua3n
u3y ho65i
u3y la5o
u3y mi5
u3y my5
u3y nhie65m
u3y nhie65m thu7
u3y nhie65m thu7 la4nh su75
u3y quye62n
u3y tha1c
u3y tri5
u3y vie6n
u5 pha1o
u5 su1ng
u5 ta2u
u5c i5ch
u5t a2 u5t i5t
u5t i5t
u7 u73
u71 d9o5ng
u71 ho7i
u71 hu75
u71 ta81c
u71 tre65
u71 u72
u71c che61
u71c d9oa1n
u71c hie61p
u71c thuye61t
u71ng bie61n
u71ng chie61n
u71ng cu71u
u71ng cu73
u71ng cu73 vie6n
u71ng d9a1p
u71ng d9o61i
u71ng du5ng
u71ng kha63u
u71ng lu75c
u71ng mo65
u71ng nghie65m
u71ng pho1
u71ng ta1c
u71ng ta61u
u71ng thi1
u71ng tie61p
u71ng tru75c
u71ng tuye63n
u71ng vie65n
u71ng vie6n
u71ng xu73
u72 a2o
u72 hu74
u72ng u75c
u7a chuo65ng
u7a nhi2n
u7a thi1ch
u7ng chua63n
u7ng khuye63n
u7ng thua65n
u7ng u71c
u7ng u73ng
u7ng y1
u7o71c ao
u7o71c chu72ng
u7o71c chung
u7o71c d9i5nh
u7o71c he5n
u7o71c le65
u7o71c lu7o75c
u7o71c lu7o75ng
u7o71c mo7
u7o71c mong
u7o71c muo61n
u7o71c nguye65n
u7o71c so61
u7o71c so61 chung
u7o71c thu1c
u7o71c ti1nh
u7o71c vo5ng
u7o71p la5nh
u7o71t a1t
u7o71t d9a62m
u7o71t d9a64m
u7o71t me2m
u7o71t nhe2m
u7o71t ru7o72n ru7o75t
u7o71t ru7o75t
u7o71t su4ng
u7o71t su7o72n su7o75t
u7o71t su7o75t
u7o74n a u7o74n e5o
u7o74n a2 u7o74n e5o
u7o74n e5o
u7o7m u7o71m
u7o7n he2n
u7o7n o6i
u7o7n u7o71t
u7o7ng bu7o71ng
u7o7ng ga2n
u7o7ng nga5nh
u7u a1i
u7u d9a4i
u7u d9ie63m
u7u du
u7u khuye61t d9ie63m
u7u nhu7o75c d9ie63m
u7u phie62n
u7u sa62u
u7u tha81ng
u7u tha81ng lie65t ba5i
u7u the61
u7u tho72i ma64n the61
u7u tie6n
u7u tru7o7ng
u7u tu1
u7u tu7
u7u vie65t
ua61t ha65n
ua61t nghe5n
ua61t u71c
ua63n khu1c
ua63n su1c
ue61 khi1
ue61 ta5p
ue63 oa3i
ui ui
um su2m
um tu2m
un d9u1c
ung bu7o71u
ung d9o65c
ung dung
ung nho5t
ung thu7
ung u3ng
uo61n ba ta61c lu7o74i
uo61n ca6u
uo61n de3o
uo61n e1o
uo61n go61i me62m lu7ng
uo61n khu1c
uo61n lu7o75n
uo61n na81n
uo61n to1c
uo61n va1n
uo61ng nu7o71c ca3 ca85n
uo61ng nu7o71c nho71 nguo62n
uo63ng phi1
uy danh
uy hie61p
uy linh
uy lu75c
uy nghi
uy nghie6m
uy phong
uy quye62n
uy the61
uy ti1n
uy vu4
uy2nh ui5ch
uy2nh uy5ch
uye63n chuye63n
uye63n ngu74
uye6n ba1c
uye6n tha6m
uye6n u7o7ng
va cha5m
va d9a65p
va go6ng
va li
va que65t
va va61p
va1 cha82ng lo1t d9u5p
va1 cha82ng va1 d9u5p
va1 may
va1 qua2ng
va1 vi1u
va1c ma85t
va1i la5y
va1n d9a4 d9o1ng thuye62n
va1n ngu75a
va1n thie6n
va1n tho6i
va1ng mi2nh so61t ma63y
va1ng va61t
va1y a1o
va1y d9a62m
va1y xo2e
va2i ba
va2ng anh
va2ng ba5c
va2ng cho1e
va2ng co61m
va2ng d9a1
va2ng d9en
va2ng die65p
va2ng e65ch
va2ng ho62
va2ng hoa
va2ng hoe
va2ng hu75c
va2ng hu7o72m
va2ng hu7o7m
va2ng khe1
va2ng khe2
va2ng la1
va2ng lu5i
va2ng lu7o71i
va2ng ma4
va2ng mu7o72i
va2ng ngo5c
va2ng o61i
va2ng ro2ng
va2ng ro65m
va2ng son
va2ng ta6m
va2ng ta6y
va2ng tra81ng
va2ng vo1
va2ng vo4
va2ng vo5t
va2ng xuo65m
va2nh d9ai
va2nh d9ai du ki1ch
va2nh d9ai tra81ng
va2nh khuye6n
va2nh mo1ng ngu75a
va2nh va5nh
va2o ca62u
va2o cuo65c
va2o d9e62
va2o hu2a
va2o khoa3ng
va2o luo62n ra cu1i
va2o ma63y
va2o sinh ra tu73
va2o so63
va2o tro2ng
va2o tu2 ra to65i
va2o vai
va2y ca62u
va2y vo2
va3 cha8ng
va3 la5i
va3i bo2
va3i gia3 da
va3i nhu75a
va3i so75i
va3i thie62u
va3i thu7a che ma81t tha1nh
va3i vo1c
va3y ne61n
va4i linh ho62n
va4n ca
va4n ca3nh
va4n ho62i
va4ng ca3nh
va4ng lai
va5 gi2 ma2
va5 la6y
va5 mie65ng
va5 mo62m va5 mie65ng
va5 va65t
va5 vi5t
va5c da62u
va5ch la1 ti2m sa6u
va5ch ma85t
va5ch tra62n
va5m vo74
va5n ba61t d9a81c di4
va5n bo65i
va5n cha2i
va5n co63
va5n d9a5i
va5n d9o2
va5n ha5nh
va5n na8ng
va5n nha61t
va5n nie6n thanh
va5n su75 kho73i d9a62u nan
va5n su75 nhu7 y1
va5n tho5
va5n tho5 vo6 cu7o7ng
va5n toa2n
va5n tue61
va5n va65t
va5n va65t ho5c
va61n an
va61n d9a1p
va61n d9e62
va61n danh
va61n ke61
va61n na5n
va61n se61t
va61n to65i
va61n vi1t
va61n vu7o7ng
va61p nga4
va61p va1p
va61t va va61t vu7o73ng
va61t va3
va61t vo7
va61t vu7o73ng
va61y va1
va62n cha6n
va62n co6ng
va62n lu7ng
va62n ngu7o75c
va62n va65t
va62n ve2
va62n vo2
va62n vu4
va62n vu5
va62n xoay
va62n xuo6i
va62ng d9o6ng
va62ng du7o7ng
va62y va65y
va62y vo2
va63n d9u5c
va63n vo7
va63y ne61n
va64n tha5ch
va64y go5i
va64y va64y
va64y vu2ng
va65m va5p
va65n chuye63n
va65n d9o65ng
va65n d9o65ng chie61n
va65n d9o65ng vie6n
va65n d9o7n
va65n du5ng
va65n ha2nh
va65n ha5n
va65n ho65i
va65n khi1
va65n ma5ng
va65n me65nh
va65n so61
va65n ta3i
va65n ta3i bie63n
va65n to61c
va65n tru2
va65n tru2 ho5c
va65n va8n
va65n xua61t
va65t ba61t li tha6n
va65t cha61t
va65t chu3
va65t chu71ng
va65t chu7o71ng nga5i
va65t d9o63i sao do72i
va65t du5c
va65t du5ng
va65t gia1
va65t ki1nh
va65t li1
va65t li1 co63 d9ie63n
va65t li1 ha5t nha6n
va65t li1 hie65n d9a5i
va65t li1 ho5c
va65t li1 khi1 quye63n
va65t li1 pha6n tu73
va65t li1 sinh va65t
va65t li1 tri5 lie65u
va65t lie65u
va65t linh gia1o
va65t lo65n
va65t lu75c
va65t ly1
va65t ly1 co63 d9ie63n
va65t ly1 ha5t nha6n
va65t ly1 hie65n d9a5i
va65t ly1 ho5c
va65t ly1 khi1 quye63n
va65t ly1 pha6n tu73
va65t ly1 sinh va65t
va65t ly1 tri5 lie65u
va65t mang
va65t na2i
va65t nuo6i
va65t pha63m
va65t the63
va65t to63
va65t tu7
va65t tu75 no1
va65t va4
va65t vo72
va65y ma2
va6m va1p
va6n du
va6n ma64u
va6n mo2ng
va6n va6n
va6n ve6
va6n vi
va6n vu4
va6n vu5
va6ng da5
va6y bo5c
va6y bu3a
va6y ca1nh
va6y e1p
va6y ha4m
va6y ra1p
va6y vo
va81c xin
va81n ta81t
va81ng ba85t
va81ng hoe
va81ng la85ng
va81ng ma85t
va81ng nga81t
va81ng tanh
va81ng tanh va81ng nga81t
va81ng teo
va81ng tie61ng
va81ng tin
va81ng tra8ng co1 sao
va81ng ve3
va81t cha6n chu74 ngu4
va81t cha6n le6n co63ma2 cha5y
va81t chanh bo3 vo3
va81t co63 cha2y ra nu7o71c
va81t mu4i chu7a sa5ch
va81t o1c
va81t so63
va81t va va81t ve3o
va81t ve3o
va82n tha81n
va82n ve2o
va82n ve65n
va82ng va85c
va85c va85c
va85n ve5o
va85t va4nh
va8n ba2i
va8n ba3n
va8n ba3n ho5c
va8n ba82ng
va8n bia
va8n ca3nh
va8n chi3
va8n chu7o7ng
va8n co6ng
va8n d9a2n
va8n d9oa2n
va8n do61t vu4 da1t
va8n giai
va8n gio71i
va8n ha2o
va8n hie61n
va8n ho1a
va8n ho1a pha63m
va8n ho1a qua62n chu1ng
va8n ho5c
va8n ho5c da6n gian
va8n ho5c su73
va8n ho5c tha2nh va8n
va8n ho5c truye62n kha63u
va8n ho5c truye62n mie65ng
va8n hoa
va8n khe61
va8n kho61
va8n khoa
va8n kie65n
va8n lie65u
va8n mie61u
va8n minh
va8n nghe65
va8n nghe65 si4
va8n nghie65p
va8n ngo6n
va8n nha4
va8n nha6n
va8n o6n vo4 luye65n
va8n pha1i
va8n pha1p
va8n pha5m
va8n pha63m
va8n pho2ng
va8n pho2ng pha63m
va8n phong
va8n quan
va8n sa1ch
va8n si4
va8n ta2i
va8n ta65p
va8n te61
va8n tha6n
va8n the63
va8n tho7
va8n thu7
va8n tu75
va8n tuye63n
va8n uye63n
va8n va62n
va8n va65t
va8n ve3
va8n vo4
va8n vu4
va8n xuo6i
va8ng ma5ng
va8ng te6
va8ng tu5c
va8ng va81ng
va8ng va83ng
vai ca2y
vai tro2
vai u thi5t ba81p
vai ve61
van an toa2n
van la5y
van lo7n
van na2i
van va1i
van va1t
van vi3
van xin
vang d9o65ng
vang da65y
vang do65i
vang lu72ng
vang mi2nh so61t ma63y
vang vo5ng
vanh va1ch
vay bo75
vay la4i
vay mu7o75n
vay quanh mu7o75n qua63n
ve a1o
ve chai
ve sa62u
ve va4n
ve va63y
ve ve
ve vuo61t
ve1 so61
ve1o von
ve1t d9i4a
ve1t to6ng
ve1t xi
ve2 ve2
ve2o ve2o
ve3 vang
ve3n ve5n
ve4 chuye65n
ve4 d9u7o72ng cho hu7o7u cha5y
ve4 ra81n the6m cha6n
ve4 su75
ve4 tro2
ve4 vo72i
ve5c bo6ng lau
ve5n nguye6n
ve5n toa2n
ve5n tro2n
ve5n tuye62n
ve5n ve4
ve5o vo5
ve61t cha2m
ve61t thu7o7ng
ve61t ti1ch
ve61t xe d9o63
ve62 la6u ve62 da2i
ve62 vu7o72n
ve65 binh
ve65 quo61c
ve65 quo61c d9oa2n
ve65 quo61c qua6n
ve65 si4
ve65 sinh
ve65 sinh vie6n
ve65 tinh
ve65 tinh d9i5a ti4nh
ve65 tinh nha6n ta5o
ve65 tinh tu75 nhie6n
ve65 u1y
ve6n ve6n
ve6nh va1c
ve6nh va1o
ve6nh vang
ve6nh ve6nh
ve6u vao
ven d9o6
ven no65i
veo veo
vi ba
vi ca3nh
vi cha61t
vi d9ie65n tu73
vi d9ie65n tu73 ho5c
vi ha2nh
vi hie61n
vi khi1 ha65u
vi khua63n
vi la
vi le65nh
vi lo6
vi lu7o75ng
vi ma5ch
vi mo6
vi na61m
vi pha5m
vi pha64u
vi pha64u thua65t
vi pha6n
vi ru1t
vi sinh
vi sinh va65t
vi sinh va65t ho5c
vi so1ng
vi tha2nh
vi tha62n
vi the63
vi thie62ng
vi ti
vi ti huye61t qua3n
vi ti1nh
vi tie63u hi2nh ho1a
vi tru2ng
vi u7o71c
vi vu
vi vu1t
vi xu73 li1
vi xu73 ly1
vi1 ba82ng
vi1 da85m
vi1 du2
vi1 du5
vi1 nhu7
vi1 pho3ng
vi1 thu73
vi1 von
vi1a van
vi2 ca62u
vi2 cho61ng
vi2 chu7ng
vi2 ke2o
vi2 ne63
vi2 the61
vi2 va65y
vi3 buo62m
vi3 ruo62i
vi3a he2
vi4 ca62m
vi4 d9a5i
vi4 d9o65
vi4 mo6
vi4 nha6n
vi4 thanh
vi4 to61
vi4 tuye61n
vi4nh bie65t
vi4nh cu73u
vi4nh ha82ng
vi4nh quye61t
vi4nh vie64n
vi5 ca6y da6y leo
vi5 chi
vi5 chu3ng
vi5 gia1c
vi5 ho6n phu
vi5 ho6n the6
vi5 ki3
vi5 ky3
vi5 lai
vi5 lo75i
vi5 ne63
vi5 nga4
vi5 ngu74
vi5 ta61t
vi5 tha
vi5 tha2nh nie6n
vi5 the61
vi5 toan
vi5 tri1
vi5 tu72
vi5 vong
vi5t ba62u
vi5t co3
vi5t d9a2n
vi5t tro72i
vi5t xie6m
video cassette
vie61ng tha8m
vie61t la1ch
vie61t tay
vie63n vo6ng
vie64n a3nh
vie64n ca3nh
vie64n chi1
vie64n chinh
vie64n co63
vie64n du
vie64n du7o7ng
vie64n kha1ch
vie64n ki1nh
vie64n phu7o7ng
vie64n tha1m
vie64n thi5
vie64n tho6ng
vie64n tie6u
vie64n tu7o73ng
vie64n tu7o75ng
vie64n vo5ng
vie64n xu71
vie65c d9a4 ro62i
vie65c gi2
vie65c la2m
vie65n ba3o ta2ng
vie65n binh
vie65n d9o6 sa1t
vie65n da64n
vie65n da6n bie63u
vie65n ha2n la6m
vie65n kie63m sa1t
vie65n phi1
vie65n qui1 to65c
vie65n quy1 to65c
vie65n si4
vie65n tro75
vie65n tru7o73ng
vie65t da4
vie65t gian
vie65t kie62u
vie65t vi5
vie6m na4o nha65t ba3n b
vie6m nhie64m
vie6m nhie65t
vie6n chu71c
vie6n ma4n
vie6n ngoa5i
vie6n pha6n
vie6n ti5ch
vinh danh
vinh die65u
vinh du75
vinh ha5nh
vinh hie63n
vinh hoa
vinh quang
vinh qui
vinh quy
vinh tha6n phi2 gia
vinh tha8ng
vo ve
vo vie6n
vo vo
vo1 ca6u
vo1c da1ng
vo1c da5c
vo1c ha5c
vo1c va5c
vo2 d9a62u bo1p tra1n
vo2 d9a62u bu71t tai
vo2 vo4
vo2 xe1
vo2i hoa sen
vo2i nu7o71c
vo2i ro62ng
vo2i sen
vo2i vi4nh
vo2i vo5i
vo2i voi
vo2m mie65ng
vo2m tro72i
vo2n vo5t
vo2ng bi
vo2ng cung
vo2ng d9ai
vo2ng d9e65m
vo2ng hoa
vo2ng kie62ng
vo2ng loa5i
vo2ng nguye65t que61
vo2ng quanh
vo2ng tay
vo2ng tra1nh thai
vo2ng tro2n
vo2ng va6y
vo2ng ve2o
vo2ng vo
vo2ng vo2ng
vo3 ba2o
vo3 chai
vo3 la3i
vo3 lu5a
vo3 na4o
vo3n ve5n
vo4 bi5
vo4 bie62n
vo4 co6ng
vo4 cu73
vo4 d9a2i
vo4 d9oa1n
vo4 d9u7o72ng
vo4 giai
vo4 khi1
vo4 la6m
vo4 lu75c
vo4 nghe65
vo4 pha1i
vo4 phu
vo4 phu5c
vo4 quan
vo4 si4
vo4 si4 d9a5o
vo4 sinh
vo4 su7
vo4 thua65t
vo4 trang
vo4 tu7o71ng
vo4 va2ng
vo4 ve4
vo4ng gia1
vo4ng lo5ng
vo4ng ma5c
vo5c va5ch
vo5ng canh
vo5ng co63
vo5ng ga1c
vo5ng la6u
vo5ng ngoa5i
vo5ng tie6u
vo5ng to65c
vo5p be3
vo6 ba2o
vo6 bie6n
vo6 bo63
vo6 bo72
vo6 ca3m
vo6 ca8n cu71
vo6 can
vo6 chi1nh phu3
vo6 chu3
vo6 chu72ng
vo6 co61
vo6 co6ng ro62i nghe62
vo6 co7
vo6 co71
vo6 cu2ng
vo6 cu2ng ta65n
vo6 cu75c
vo6 d9a5o
vo6 d9i5ch
vo6 d9i5nh
vo6 d9ie62u kie65n
vo6 d9o65
vo6 danh
vo6 danh tie63u to61t
vo6 du5ng
vo6 duye6n
vo6 gia cu7
vo6 gia1
vo6 gia1 tri5
vo6 gia1o du5c
vo6 ha5i
vo6 ha5n
vo6 ha65u
vo6 hi2nh
vo6 hi2nh trung
vo6 hie65u
vo6 hie65u ho1a
vo6 ho5c
vo6 ho62i
vo6 ho62i ki2 tra65n
vo6 ho62i ky2 tra65n
vo6 ho62n
vo6 i1ch
vo6 ke61 kha3 thi
vo6 ke63
vo6 kho61i
vo6 ki2 ha5n
vo6 ki3 lua65t
vo6 ky2 ha5n
vo6 ky3 lua65t
vo6 la5i
vo6 la8ng
vo6 le6
vo6 le64
vo6 li1
vo6 lie6m si3
vo6 lo
vo6 lo61i
vo6 loa2i
vo6 loa5i
vo6 lu75c
vo6 lu7o75ng
vo6 lu7o7ng
vo6 lua65n
vo6 lua6n
vo6 ly1
vo6 minh
vo6 mu7u
vo6 na8ng
vo6 nga62n
vo6 nghi4a
vo6 nghie65m
vo6 ngo6n
vo6 nguye6n ta81c
vo6 nha6n
vo6 nha6n d9a5o
vo6 o7n
vo6 phe1p
vo6 phu1c
vo6 phu7o71c
vo6 phu7o7ng
vo6 sa3n
vo6 sa3n chuye6n chi1nh
vo6 sa3n ho1a
vo6 si3
vo6 sinh
vo6 so61
vo6 song
vo6 su7 vo6 sa1ch
vo6 su75
vo6 ta2i
vo6 ta65n
vo6 ta6m
vo6 ta6m vo6 ti1nh
vo6 tha62n
vo6 tha62n lua65n
vo6 thanh
vo6 thie6n lu3ng
vo6 tho72i ha5n
vo6 thu3y vo6 chung
vo6 thu71c
vo6 thu72a nha65n
vo6 thu7o72ng
vo6 thu7o73ng vo6 pha5t
vo6 thu7o75ng
vo6 ti1ch su75
vo6 ti1nh
vo6 ti2nh
vo6 ti3
vo6 tie62n khoa1ng ha65u
vo6 to63 chu71c
vo6 to65i
vo6 to65i va5
vo6 tra1ch nhie65m
vo6 tri
vo6 tri vo6 gia1c
vo6 tru2ng
vo6 tu7
vo6 tu7 lu75
vo6 tuye61n
vo6 tuye61n d9ie65n
vo6 tuye61n truye62n hi2nh
vo6 ty3
vo6 u1y
vo6 u7o71c
vo6 va2n
vo6 vi
vo6 vi5
vo6 vo5ng
vo6 y1
vo6 y1 thu71c
vo6 y1 vo6 tu71
vo61n co61 d9i5nh
vo61n d9ie62u le65
vo61n di4
vo61n lie61ng
vo61n lu7u d9o65ng
vo61n pha1p d9i5nh
vo61n so61ng
vo61n tu75 co1
vo62 e61ch
vo62 va65p
vo62i vo65i
vo62n va4
vo62n va65p
vo64 be1o
vo64 ngu75c
vo64 tay
vo64 ve62
vo65i va2ng
vo65i va4
vo6i bo65t
vo6i chi1n
vo6i ho1a
vo6i so61ng
vo6i to6i
vo6ng vang
vo7 be2o ga5t te1p
vo7 d9u4a ca3 na81m
vo7 va1o
vo7 va61t
vo7 va63n
vo7 ve1t
vo71 ba64m
vo71 bo73
vo71 va vo71 va63n
vo71 va63n
vo71i la5i
vo71t va1t
vo72 va64n
vo72 vi4nh
vo72 vi5t
vo72i vo75i
vo73n vo7
vo74 cho75
vo74 gio5ng
vo74 hoang
vo74 ke61 hoa5ch
vo74 le4
vo74 lo2ng
vo74 lo73
vo74 mo65ng
vo74 no75
vo74 tie61ng
vo74 va5c
vo74 vai
vo75 be1
vo75 ca1i con co65t
vo75 ca3
vo75 cho62ng
vo75 chu7a cu7o71i
vo75 con
vo75 d9e5p con kho6n
vo75 ke61
vo75 le4
vo75 lo71n
vo75 mo5n
vo75 nho3
vo7i d9a62y
voi bie63n
voi gia2y
voi gia2y ngu75a xe1
voice chat
voice mail
volt ke61
von vo1t
vong a6n
vong ba3n
vong gia tha61t tho63
vong ho62n
vong linh
vong ma5ng
vong nha6n
vong quo61c
vong quo61c no6
vu ca1o
vu ho62i
vu kho61ng
vu khoa1t
vu oan
vu oan gia1 ho5a
vu qui
vu quy
vu tha1c
vu va5
vu vo7
vu vu
vu1 bo4
vu1 cao su
vu1 d9a1
vu1 em
vu1 gia2
vu1 su74a
vu1 ve6
vu1c va81c
vu2 vu2
vu2i d9a62u
vu2i da65p
vu2i hoa da65p lie64u
vu2i lie64u da65p hoa
vu2n vu5t
vu2ng bie63n
vu2ng bie6n
vu2ng cao
vu2ng d9a61t
vu2ng d9e65m
vu2ng kinh te61 mo71i
vu2ng lo4m
vu2ng sa6u
vu2ng sa6u vu2ng xa
vu2ng tro72i
vu2ng va2 vu2ng va82ng
vu2ng va64y
vu2ng va82ng
vu2ng ven
vu2ng xa
vu4 ba4o
vu4 co6ng
vu4 d9a2i
vu4 d9a5o
vu4 d9ie65u
vu4 d9oa1n
vu4 d9oa2n
vu4 du4ng
vu4 ho65i
vu4 ke61
vu4 khi1
vu4 khi1 ha5t nha6n
vu4 khi1 ho1a ho5c
vu4 khi1 la5nh
vu4 khi1 sinh ho5c
vu4 khi1 te6n lu73a
vu4 khi1 vi tru2ng
vu4 khu1c
vu4 ki5ch
vu4 lu75c
vu4 nu74
vu4 phu
vu4 si4
vu4 su7
vu4 thu3y
vu4 thua65t
vu4 trang
vu4 tru5
vu4 tru5 quan
vu4 tru7o72ng
vu4ng ta2u
vu5 lo75i
vu5 tru7o73ng
vu5 vie65c
vu5n va85t
vu5ng che2o khe1o cho61ng
vu5ng da5i
vu5ng tay hay con ma81t
vu5ng tro65m
vu5ng ve62
vu5t mo65t ca1i
vu72a d9a61m vu72a xoa
vu72a d9o6i pha3i lu71a
vu72a lo2ng
vu72a ma81t
vu72a mie65ng
vu72a mo62m
vu72a mo71i
vu72a na4y
vu72a pha3i
vu72a qua
vu72a ro62i
vu72a va85n
vu72a y1
vu74a bata
vu74ng be62n
vu74ng bu5ng
vu74ng cha4i
vu74ng cha81c
vu74ng da5
vu74ng lo2ng
vu74ng ma5nh
vu74ng ta6m
vu74ng va2ng
vu75a lu1a
vu75ng ta65p
vu7o71ng ba65n
vu7o71ng ma81c
vu7o71ng va61t
vu7o71ng vi1t
vu7o71ng vi1u
vu7o72n ba1ch tha3o
vu7o72n ba1ch thu1
vu7o72n d9i5a d9a2ng
vu7o72n kho6ng nha2 tro61ng
vu7o72n quo61c gia
vu7o72n tre3
vu7o72n tru7o72ng
vu7o72n tu7o75c
vu7o72n u7o7m
vu7o75n ngu7o72i
vu7o75ng khi1
vu7o75t ba65c
vu7o75t bie6n
vu7o75t bu75c
vu7o75t ca5n
vu7o75t ca61p
vu7o75t khung
vu7o75t ngu5c
vu7o75t ra2o
vu7o75t tro65i
vu7o75t tuye61n
vu7o7n mi2nh
vu7o7ng ba1
vu7o7ng d9a5o
vu7o7ng gia
vu7o7ng gia3
vu7o7ng ha62u
vu7o7ng mie65n
vu7o7ng phi
vu7o7ng phu3
vu7o7ng quo61c
vu7o7ng quye62n
vu7o7ng to6n
vu7o7ng trie62u
vu7o7ng tu73
vu7o7ng tu7o71ng
vu7o7ng va4i
vu7o7ng va61n
vu7o7ng va61t
vu7o7ng vi1t
vu7o7ng vi1u
vu7o7ng vu7o71ng
vu7u va65t
vua be61p
vua chu1a
vua pha1 lu7o71i
vua quan
vua to6i
vui buo62n
vui cha6n
vui cho7i
vui d9a6u cha62u d9a61y
vui d9u2a
vui lo2ng
vui ma81t
vui mie65ng
vui mu72ng
vui nho65n
vui su7o71ng
vui tai
vui thi1ch
vui thu1
vui ti1nh
vui tu7o7i
vui va62y
vui ve3
vun bo1n
vun d9a81p
vun que1n
vun tro62ng
vun va2o
vun ve1n
vun vu1t
vun xo71i
vung phi1
vung ta2n ta1n
vung tay qua1 tra1n
vung thie6n d9i5a
vung tie62n qua cu73a so63
vung va3y
vung va4i
vung va63y
vung va8ng
vung vi1t
vung vinh
vuo61t d9uo6i
vuo61t gia65n
vuo61t ma81t
vuo61t ma85t kho6ng ki5p
vuo61t ma85t kho6ng ne63 mu4i
vuo61t ra6u hu2m
vuo61t ve
vuo6ng go1c
vuo6ng tre
vuo6ng tro2n
vuo6ng va81n
vuo6ng vu71c
watt ke61
world cup
world wide web
xa bo6 che6
xa ca1ch
xa ca3ng
xa cha5y cao bay
xa ga62n
xa gia1
xa hoa
xa kho7i
xa la1nh
xa la5
xa la81c
xa la81c xa lo7
xa la8ng la81c
xa li2a
xa lo65
xa lo65 tho6ng tin
xa lo6ng
xa lo7 xa la81c
xa nga1i
xa phi1
xa ro72i
xa ta81p
xa tanh
xa tha83m
xa tho7m ga62n tho61i
xa ti1t
xa tru7o73ng
xa va81ng
xa vo72i
xa vo72i vo75i
xa xa
xa xa3
xa xa63n
xa xa8m
xa xi3
xa xi3 pha63m
xa xo1t
xa xo6i
xa xu7a
xa1 to65i vong nha6n
xa1 xi1u
xa1 xi5
xa1c che61t
xa1c d9a1ng
xa1c d9i5nh
xa1c la65p
xa1c minh
xa1c nha65n
xa1c nhu7 vo72
xa1c sua61t
xa1c thi5t
xa1c thu75c
xa1c ti1n
xa1c vo72
xa1c xo7
xa1ch me1
xa1m nga81t
xa1m ngoe1t
xa1m xi5t
xa1n la5n
xa1o d9o65ng
xa1o tro65n
xa1o xa1c
xa1o xo71i
xa1p la1 ca2
xa2 ba62n
xa2 beng
xa2 bo6ng
xa2 ca5p
xa2 co65t
xa2 cu72
xa2 d9o7n
xa2 go62
xa2 i1ch
xa2 ke1p
xa2 la1ch
xa2 lan
xa2 le65ch
xa2 lim
xa2 lo3n
xa2 ma6u
xa2 ngang
xa2 pho2ng
xa2 ro6ng
xa2 ti1ch
xa2 xe3o
xa2i phi1
xa2m xo74
xa2ng xe6
xa2o na61u
xa2o xa1o
xa2o xa5c
xa2o xa5o
xa3 d9o6ng
xa3 ho7i
xa3 la1ng
xa3 tha6n
xa3o ngo6n
xa3o quye65t
xa3o thua65t
xa3o tra1
xa4 d9o65i
xa4 d9oa2n
xa4 giao
xa4 ho65i
xa4 ho65i chu3 nghi4a
xa4 ho65i d9en
xa4 ho65i ho1a
xa4 ho65i ho5c
xa4 lua65n
xa4 phu7o72ng
xa4 ta81c
xa4 thuye61t
xa4 tru7o73ng
xa4 vie6n
xa5 gio71i
xa5 hu7o7ng
xa5 ki1ch
xa5 pha64u
xa5 thu3
xa5 tri5
xa5c xa2o
xa61c la1o
xa61c la61c
xa61c xu7o75c
xa61p xi3
xa61p xo4a
xa61t ba61t xang bang
xa61u bu5ng
xa61u cha2ng ho63 ai
xa61u cho7i
xa61u d9o1i
xa61u ho63
xa61u so61
xa61u ti1nh
xa61u xa
xa61u xi1
xa62m xi2
xa63m xoan
xa65p xe2
xa65p xe65
xa65p xi1 xa65p nga62u
xa65p xi2nh
xa65p xo2e
xa6m canh
xa6m chie61m
xa6m ha5i
xa6m la61n
xa6m la8ng
xa6m lu7o75c
xa6m nha65p
xa6m nhie64m
xa6m pha5m
xa6m thu75c
xa6m xa61p
xa6m xa63m
xa6u chuo64i
xa6u xe1
xa6y ca61t
xa6y d9a81p
xa6y du75ng
xa6y du75ng co7 ba3n
xa6y du75ng gia d9i2nh
xa6y la81p
xa6y xa1t
xa6y xa63m
xa81c co61t
xa81c ma81c
xa81m na81m
xa81n mo1ng lo75n
xa81n va1y quai co62ng
xa81ng xo73
xa82ng ba65y
xa82ng xi5t
xa82ng xie6n
xa8m xa81m
xa8m xa81n
xa8m xa81p
xa8m xa8m
xa8m xi3a
xa8m xu1i
xa8ng d9an
xa8ng da62u
xa8ng va8ng
xa8ng xa1i
xa8ng xi1t
xam xa1m
xam xu7a
xanh bie61c
xanh co3
xanh d9o3
xanh ho2a bi2nh
xanh lam
xanh le1t
xanh le2
xanh lo7
xanh lu7o71t
xanh ma81t
xanh me1t
xanh nga81t
xanh om
xanh ri2
xanh ro71t
xanh ro72n
xanh tu7o7i
xanh tuya
xanh um
xanh vo3 d9o3 lo2ng
xanh xanh
xanh xao
xao d9o65ng
xao la4ng
xao nha4ng
xao xa1c
xao xuye61n
xay gia4
xay xa1t
xe ba4i
xe bo2
xe bo5c the1p
xe bo62n
xe buy1t
xe ca
xe ca3i tie61n
xe co65
xe co7 gio71i
xe con
xe cu1t ki1t
xe d9a5p
xe d9ie61u
xe d9ie65n
xe d9ie65n ba1nh ho7i
xe d9ie65n nga62m
xe d9o2
xe du li5ch
xe ga81n ma1y
xe gi1p
xe ha2ng
xe ho2m
xe ho3a
xe ho7i
xe hoa
xe jeep
xe ke1o
xe kha1ch
xe la8n
xe la8n d9u7o72ng
xe lam
xe lo65i nu7o71c
xe loan
xe lu
xe lu73a
xe ma1y
xe ngu75a
xe no6i
xe nu7o71c
xe o6m
xe pha1o
xe que65t
xe song ma4
xe ta3i
xe ta8ng
xe tay
xe te1c
xe tho62
xe tho63 mo65
xe u3i
xe xu1c
xe1 le3
xe1 phay
xe1 ra2o
xe1 xa1c
xe1n to1c
xe1p xe5p
xe1t d9i5nh
xe1t d9oa1n
xe1t duye65t
xe1t ho3i
xe1t la5i
xe1t ne1t
xe1t nghie65m
xe1t soi
xe1t xu73
xe2 xe2
xe2n xe5t
xe2o xe2o
xe3n le3n
xe5o xo5
xe5p le1p
xe6 di5ch
xe6 ri
xe6 xi1ch
xe61 bo1ng
xe61 chie62u
xe61 lo6
xe61 ta2
xe61ch me1
xe61ch me61ch
xe61p a3i
xe61p ba82ng
xe61p ba82ng tro2n
xe61p d9a85t
xe61p do5n
xe61p do74
xe61p ha2ng
xe61p ha5ng
xe61p xo1
xe62 xe65
xe62m xe65p
xe62nh xe65ch
xe62nh xoa2ng
xe65ch xa5c
xe6nh xang
xem bo1i
xem chu72ng
xem khinh
xem la5i
xem ma5ch
xem ma85t
xem nga2y
xem ra
xem so1c
xem tay
xem thu7o72ng
xem tu73 vi
xem tu7o71ng
xem tuo63i
xem xe1t
xen ca2i
xen canh
xen cu7
xen ke4
xen la64n
xeo xe1o
xi lanh
xi li1p
xi ma8ng
xi ne6
xi nhan
xi ro6
xi ta
xi1 be65t
xi1 ga5t
xi1 nghie65p
xi1 qua1ch
xi1 xa xi1 xo71n
xi1 xo1a
xi1 xo63m
xi1 xo71n
xi1ch d9a5o
xi1ch d9o6ng
xi1ch d9o71i
xi1ch d9u
xi1ch ha62u
xi1ch lo6
xi1ch mi1ch
xi1ch tha82ng
xi1ch tho61
xi1ch ve65
xi1ch xie62ng
xi1u ma5i
xi2 ca8ng d9an
xi2 da62u
xi2 ga2
xi2 ke
xi2 xa2 xi2 xo62
xi2 xa2 xi2 xu5p
xi2 xa2o
xi2 xa62m
xi2 xa82ng
xi2 xe2o
xi2 xi5
xi2 xo2m
xi2 xo62
xi2 xoe5t
xi2 xu5c
xi2 xu5p
xi2nh xi5ch
xi3 va3
xi3a xo1i
xie61t bao
xie61t no75
xie62ng go6ng
xie62ng xi1ch
xie63m ni5nh
xie63ng lie63ng
xie6m a1o
xie6m y
xie6n khoai
xie6n xe5o
xie6n xo3
xie6u ba5t
xie6u da5t
xie6u gia5t
xie6u lo2ng
xie6u ta1n
xie6u ve5o
xin a6m du7o7ng
xin d9e63u
xin d9i d9a82ng d9a62u
xin d9u3
xin lo64i
xin que3
xin xi3n
xin xo3
xinh d9e5p
xinh tu7o7i
xinh xa81n
xinh xe3o
xinh xinh
xo ro
xo1 xi3nh
xo1a bo3
xo1a d9o1i gia3m nghe2o
xo1a mu2
xo1a nho2a
xo1a so63
xo1c d9i4a
xo1c xa1ch
xo1i lo73
xo1i mo1c
xo1i mo2n
xo1m gie62ng
xo1m la2ng
xo1m lie62u
xo1m tho6n
xo1p xo5p
xo1t ruo65t
xo1t thu7o7ng
xo1t xa
xo3 cha6n lo64 mu4i
xo3 la1
xo3 la1 ba que
xo3 mu4i
xo3 ngo5t
xo3 xie6n
xo5c xa5ch
xo6 ba1t xo6 d9u4a
xo6 bo62
xo6 d9a63y
xo6 vie61t
xo6 xa1t
xo61c no63i
xo61c va1c
xo61c xa xo61c xe61ch
xo61c xa1o
xo61c xe61ch
xo61i xa3
xo61n xang
xo61ng a1o
xo61p xo62m xo65p
xo61p xo65p
xo61t vang
xo62m xoa2m
xo62n xo62n
xo62ng xo65c
xo63 so61
xo63ng xe63nh
xo65c xa2 xo65c xe65ch
xo65c xe65ch
xo65n ro65n
xo6i ga61c
xo6i ho3ng bo3ng kho6ng
xo6i lu1a
xo6i ngo6
xo6i thi5t
xo6i vo2
xo6i xe1o
xo6m tro2
xo6m tu5
xo6m xo61p
xo6n xang
xo6n xao
xo6ng d9a61t
xo6ng ho7i
xo6ng nha2
xo6ng pha
xo6ng xa1o
xo6ng xe6nh
xo7 cu71ng
xo7 cua
xo7 gan
xo7 ho1a
xo7 mu1i
xo7 ro7
xo7 vu74a
xo7 xa1c
xo71 ro71
xo71i xa1o
xo72 xa5c
xo73i lo73i
xo7i ta1i
xo7i xo7i
xo7n xo71t
xoa bo1p
xoa di5u
xoa1y o61c
xoa2i ca1t
xoa2i co7m
xoa2i que1o
xoa2i thanh ca
xoa2i tu7o75ng
xoa2i voi
xoa2ng xi4nh
xoa2nh xoa5ch
xoa81n khua63n
xoa81n o61c
xoa81n tru2ng
xoa81n xi1t
xoa81n xuy1t
xoai xoa3i
xoay chuye63n
xoay tra62n
xoay tro73
xoay va62n
xoay xo3a
xoay xo73
xoe2n xoe5t
xoen xoe1t
xoi bo1i
xoi mo1c
xoi mo1i
xoi xi3a
xoi xo1i
xon xo1n
xon xo1t
xong chuye65n
xong d9o72i
xong xa3
xong xuo6i
xoong no62i
xu chie6ng
xu hu7o71ng
xu mi5
xu ni5nh
xu phu5
xu the61
xu tho72i
xu xoa
xu1 khi1
xu1 ue61
xu1c ca3m
xu1c ca3nh sinh ti2nh
xu1c d9o65ng
xu1c gia1c
xu1c pha5m
xu1c ta1c
xu1c tie61n
xu1c tie61p
xu1c tu
xu1c xa81c
xu1c xi1ch
xu1c xie63m
xu1i ba63y
xu1i giu5c
xu1i qua63y
xu1m d9en xu1m d9o3
xu1m d9o6ng xu1m d9o3
xu1m xi1t
xu1ng xa xu1ng xi1nh
xu1ng xi1nh
xu1p le6
xu1y xo1a
xu2 xi2
xu2m xo2a
xu2ng xi2nh
xu3ng xe3ng
xu3ng xoa3ng
xu5c ru5c
xu5i lo7
xu71 d9a5o
xu71 so73
xu71 u3y
xu71ng d9a1ng
xu71ng d9o6i
xu73 gia3o
xu73 li1
xu73 li1 tu72 xa
xu73 li1 va8n ba3n
xu73 ly1
xu73 ly1 tu72 xa
xu73 ly1 va8n ba3n
xu73 pha5t
xu73 quye61t
xu73 su75
xu73 the61
xu73 thu73
xu73 tra3m
xu73 tri1
xu73 tu73
xu73ng co62
xu73ng vu73ng
xu7a nay
xu7ng d9e61
xu7ng danh
xu7ng ho6
xu7ng hu2ng xu7ng ba1
xu7ng to65i
xu7ng tu5ng
xu7ng vu7o7ng
xu7ng xu7ng
xu7ng xua61t
xu7o71c ma8ng ro6
xu7o71ng a6m
xu7o71ng ca
xu7o71ng ca vo6 loa2i
xu7o71ng ho5a
xu7o71ng ngo6n vie6n
xu7o71ng sua61t
xu7o72ng xa1m
xu7o7ng bo62
xu7o7ng cha65u
xu7o7ng co61t
xu7o7ng cu2ng
xu7o7ng cu5t
xu7o7ng d9o2n
xu7o7ng d9o62ng da sa81t
xu7o7ng ma1u
xu7o7ng mai
xu7o7ng quai xanh
xu7o7ng ro62ng
xu7o7ng so61ng
xu7o7ng so6ng
xu7o7ng tu3y
xu7o7ng xa3u
xu7o7ng xa63u
xu7o7ng xo1c
xu7o7ng xu7o7ng
xua d9uo63i
xua tan
xua61t ba3n
xua61t ba3n pha63m
xua61t bie6n
xua61t ca3ng
xua61t ca3nh
xua61t chinh
xua61t chu1ng
xua61t d9a62u lo65 die65n
xua61t du7o7ng
xua61t gia
xua61t gia1
xua61t ha2nh
xua61t hie65n
xua61t huye61t
xua61t kha63u
xua61t kha63u tha2nh chu7o7ng
xua61t kha63u tha2nh thi
xua61t ki1ch
xua61t ki2 ba61t y1
xua61t ky2 ba61t y1
xua61t ngoa5i
xua61t ngu4
xua61t nha65p ca3nh
xua61t nha65p kha63u
xua61t pha1t
xua61t pha1t d9ie63m
xua61t qua6n
xua61t qui3 nha65p tha62n
xua61t quy3 nha65p tha62n
xua61t sa81c
xua61t sie6u
xua61t tha6n
xua61t the61
xua61t tinh
xua61t toa1n
xua61t tra65n
xua61t tri2nh
xua61t vie65n
xua61t xu71
xua61t xu73
xua61t xu7o73ng
xua6n ba61t ta1i lai
xua6n d9i2nh
xua6n d9u7o72ng
xua6n huye6n
xua6n nu74
xua6n pha6n
xua6n sa81c
xua6n thu
xua6n xanh
xue6 xoa
xue62 xo2a
xue62nh xoa2ng
xue65ch xoa5c
xui ba63y
xui giu5c
xui khie61n
xui nguye6n giu5c bi5
xui tre3 a8n cu71t ga2
xui xe3o
xui xie63m
xum xue6
xun xoe
xun xun xoe xoe
xung d9ie65n
xung d9o65ng
xung d9o65t
xung kha81c
xung ki1ch
xung lu75c
xung lu7o75ng
xung phong
xung quanh
xung sa1t
xung thie6n
xung tra65n
xung xa8ng
xung ye61u
xuo61ng ca61p
xuo61ng ca6n
xuo61ng d9u7o72ng
xuo61ng do61c
xuo61ng gio61ng
xuo61ng lo64
xuo61ng ma4
xuo61ng nu7o71c
xuo61ng tay
xuo61ng thang
xuo61ng to1c
xuo62ng ba la1
xuo6i che2o ma1t ma1i
xuo6i chie62u
xuo6i ngu7o75c
xuo6i tai
xuo6i tay
xuo6i xi5
xuy1t xoa
xuy1t xoa1t
xuye6n khung
xuye6n so7n
xuye6n ta1o
xuye6n ta5c
xuye6n ta6m lie6n
y a1n
y ba1c si4
y ba5
y chang
y cu5
y d9u71c
y du7o75c
y gio71i
y he65t
y ho5c
y khoa
y le65nh
y li1
y ly1
y nguye6n
y nhu7
y nhu7 ra82ng
y phu5c
y quan
y si2
y si4
y sinh
y ta1
y te61
y thua65t
y trang
y vie65n
y vu5
y xa1
y1 chi1
y1 chi1 lua65n
y1 chu72ng
y1 d9i5nh
y1 d9o62
y1 di4
y1 ho75p ta6m d9a62u
y1 kie61n
y1 muo61n
y1 nghi4
y1 nghi4a
y1 nguye65n
y1 nhi5
y1 nie65m
y1 ta5i ngo6n ngoa5i
y1 thu71c
y1 thu71c he65
y1 ti2nh
y1 trung nha6n
y1 tu71
y1 tu7o73ng
y1 vi5
y3 eo
y3 la5i
ye61m da4i
ye61m khi1
ye61m the61
ye61n a63m
ye61n anh
ye61n ma5ch
ye61n oanh
ye61n sa2o
ye61n tie65c
ye61t gia1
ye61t ha62u
ye61t ha65u
ye61t kie61n
ye61t thi5
ye61u d9i5a
ye61u d9ie63m
ye61u d9uo61i
ye61u he2n
ye61u ke1m
ye61u li4nh
ye61u lu7o75c
ye61u me62m
ye61u nha6n
ye61u o71t
ye61u the61
ye61u to61
ye61u xi2u
ye63m ho65
ye63m tro75
ye63m tru72
ye63u d9ie65u
ye63u d9ie65u thu5c nu74
ye63u tu73
ye63u tu7o71ng
ye6n a3
ye6n a61m
ye6n a81ng
ye6n bi2nh
ye6n bu5ng
ye6n gia61c
ye6n gia61c nga2n thu
ye6n gia61c nghi2n thu
ye6n ha2
ye6n ha2n
ye6n hoa
ye6n la2nh
ye6n la85ng
ye6n lo2ng
ye6n nghi3
ye6n o63n
ye6n pha65n
ye6n ta6m
ye6n tha6n
ye6n ti4nh
ye6n tri1
ye6n u3i
ye6n vi5
ye6n vui
ye6ng hu2ng
ye6u ca62u
ye6u chie62u
ye6u chuo65ng
ye6u d9a2o
ye6u d9o72i
ye6u d9u7o7ng
ye6u da61u
ye6u ki1nh
ye6u kie62u
ye6u ma
ye6u me61n
ye6u qua1i
ye6u qui1
ye6u quy1
ye6u sa1ch
ye6u thu7o7ng
ye6u thua65t
ye6u tinh
ye6u vi2
ye6u ye61u`;
