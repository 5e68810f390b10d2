import { phrases, type Vocabulary } from './lexicon';

/** Finnish: reviews, paid posts, spam. */
export const others: Vocabulary = {
  review: phrases`
    (arvostel*|arvio|arvioni|arvion|arviossa*|videoarvio*|testis*|testi|testaus*);
    (tuotearvio*|kahviarvio*|kirja-arvio*); testasin; testattu; testasimme; maistelussa;
    unboxing*; (paketin|laatikon|tilauslaatikon|tilauksen) avaus;
    (blogissa|blogiin|blogini|blogista|blogipostaus|kanavalla*|youtubessa|tiktokissa|videolla|videossa|vlogissa);
    (julkaisin|postasin|kirjoitin|tein) .. (video*|arvio*|postau*|resept*|jutun);
    (leivoin|kokkasin|tein|paistoin) .. (kakun|pullat|leivo*|resept*|kahvist*|kakku*);
    (mun|minun|meidän|oma|uusi|aamun|päivän|tämän) .. (kahvipiste*|kahvinurk*|nurkka*|kattaus*|setup|asetelma*|kokoelma*|keittiö*);
    (aamun|päivän|viikonlopun) kattaus; latte ?art*; \d([.,]5)? ?/ ?5; \d+ ?/ ?10;
    (\d|viisi|neljä|kolme) tähte*; resepti:; resepti .. (blogis*|tässä|kommen*|linkis*);
    makuarvio*; vertail*; tässä mun; tässä meidän; katsokaa mi*`,
  'ad-words': phrases`
    kaupallinen yhteistyö; kaupallisessa yhteistyössä; yhteistyössä .. kanssa;
    maksettu (yhteistyö|mainos|kumppanuus); #mainos; #kaupallinenyhteistyö; #yhteistyö; #ad;
    sponsoroitu*; mainos:; tuote saatu; (saatu|lahja) (tuote|lahjana|testiin|ilmaiseksi);
    mainoslink*; (koodilla|koodillani|alekoodilla|alennuskoodilla) \p{L}+\d+`,
  spam: phrases`
    (tienaa|tienasin|ansaitse|ansaitsin|tienaat|netto*|tienannut) .. (euro*|€|btc|viiko*|kotoa|päivä*|netis*|\d{3,});
    kotoa käsin; passiivista tuloa;
    (krypto*|bitcoin*|btc|forex*) .. (rikka*|sijoit*|tienaa*|ansait*|voit*|kauppa*|treid*|meklar*|asiantunt*|telegram*|kasvat*|tuotto*);
    (sijoita|sijoit*|treidaa|kysy lisää|ota yhteyttä|laita viestiä|kirjoita) .. (whatsapp*|telegram*|signal*);
    (whatsappissa|telegramissa|whatsapissa);
    (laita|pistä|lähetä) (dm|yv|viesti) .. (nyt|heti|lisää)?;
    (halpaa|nopea|nopeaa|edullista|pikalaina*|edullinen) .. lain*; lainaa ilman; pikalaina*;
    pikavip*; ilman luottotie*;
    (osta|ostaa|halpoja|lisää|ilmaisia|ilmaiseksi) (seuraaj*|tykkäyk*); olet voittanut;
    olet voittanu; onneksi olkoon .. voitt*; (sinut|olet) .. valittu voitta*;
    lunasta .. (palkin*|lahja*);
    (klikkaa|klikkaile|paina) .. (linkki*|tästä|palkin*|https|alla); linkki (on )?biossa;
    linkki (mun|minun)? ?profiilis*; (kato|katso|kattokaa|kurkkaa) .. profii*;
    kuum(at|ia) (kuv*|tytö*|sinkku*); ilmainen (iphone|ipad|lahjakortti|samsung); f4f; l4l;
    seuraa takaisin; seuraan takas*; hei rakas; hyvä ystävä; liike-?ehdotus;
    liiketoimintaehdotus; (kasino*|nettikasino*|vedonlyöntivihj*); hakkeroidun tilin;
    palautan .. (tilin|tilisi); onlyfans; halpaa lainaa;
    tuplaa .. (bitcoin*|raha*|sijoit*|krypto*)`,
};
