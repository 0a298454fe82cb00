// samples.js - a review to answer, and texts to try: good ones and bad ones

export const samples = {
  sv: {
    review: {
      name: "Karin Lindqvist",
      stars: 2,
      date: "14 mars 2026",
      title: "Fem veckor i stället för två",
      text: "Beställde en soffa med utlovad leverans inom två veckor. Den kom efter fem, och ena armstödet hade en reva. Kundtjänst svarade först på mitt tredje mejl. Skön soffa annars.",
    },
    context: { ownDomains: ["nordsoffan.example"] },
    reply: [
      {
        name: "Ber om borttagning",
        text: "Hej Karin!\n\nTack för din recension. Ett nytt armstöd är på väg hem till dig.\n\nKan du ta bort din recension? Så fort omdömet är borta betalar vi tillbaka frakten.\n\nVänliga hälsningar\nAmir på Nordsoffan",
      },
      {
        name: "Tappar humöret",
        text: "Lär dig läsa leveransvillkoren innan du hittar på lögner. Du är en idiot som skriver en falsk recension bara för att få saker gratis.\n\nSLUTA SPRIDA SKIT OM OSS!!! Nästa gång hör du från vår advokat.",
      },
      {
        name: "Lämnar ut uppgifter",
        text: "Hej!\n\nDin order 4471-20938 levererades till Björkgatan 14 B, 752 28 Uppsala. Vi ringde dig på 070-174 06 35 och mejlade karin.lindqvist84@gmail.com flera gånger utan svar.\n\nHör av dig till kundservice@nordsoffan.example, så löser vi det.",
      },
      {
        name: "Bra svar",
        text: "Hej Karin!\n\nTack för att du berättar. Fem veckor är för lång väntan, och att armstödet dessutom hade en reva gör det inte bättre. Vi borde ha svarat redan på ditt första mejl.\n\nEtt nytt armstöd är på väg hem till dig. Stämmer något inte när det kommer, så hjälper vår kundservice dig: kundservice@nordsoffan.example.\n\nVänliga hälsningar\nAmir på Nordsoffan",
      },
    ],
    email: [
      {
        name: "Lockar med rabatt",
        subject: "Ge oss 5 stjärnor och få 10 % rabatt",
        html: "<p>Hej {{förnamn}}!</p><p>Vi hoppas att du trivs med din nya soffa. Lämna en femstjärnig recension så får du <strong>10 % rabatt</strong> på ditt nästa köp hos {{butik}}.</p><p>Berätta gärna vad du älskar mest!</p><p>Vänliga hälsningar<br>Nordsoffan</p>",
      },
      {
        name: "Väljer ut de nöjda",
        subject: "Är du nöjd, {{förnamn}}?",
        html: "<p>Hej {{förnamn}}!</p><p>Om du är nöjd med ditt köp får du gärna skriva ett omdöme om oss.</p><p>Är du inte nöjd? Kontakta vår kundservice i stället, innan du skriver ett omdöme.</p><p>Vänliga hälsningar<br>Nordsoffan</p>",
      },
      {
        name: "Bra inbjudan",
        subject: "Hur gick det med beställning {{ordernummer}}?",
        html: "<p>Hej {{förnamn}}!</p><p>Du handlade nyligen hos oss, och vi vill gärna veta hur det gick. Bra eller dåligt: alla omdömen är välkomna och hjälper andra att välja.</p><p><a href=\"https://nordsoffan.example/omdome\">Skriv ett omdöme</a></p><p>Det tar ungefär två minuter.</p><p>Vänliga hälsningar<br>Nordsoffan</p>",
      },
    ],
    sms: [
      {
        name: "Lockar med gåva",
        text: "Hej {{förnamn}}! Skriv ett positivt omdöme om oss så får du en present nästa gång du är här: https://nordsoffan.example/o /Nordsoffan",
      },
      {
        name: "Bra SMS",
        text: "Hej {{förnamn}}! Hur gick det? Bra eller dåligt, berätta gärna i ett omdöme: https://nordsoffan.example/o /Nordsoffan",
      },
    ],
  },
  en: {
    review: {
      name: "Hannah Whitfield",
      stars: 2,
      date: "14 March 2026",
      title: "Five weeks instead of two",
      text: "Ordered a sofa that was promised within two weeks. It took five, and one armrest was torn. Customer service answered my third e-mail. A comfortable sofa otherwise.",
    },
    context: { ownDomains: ["northsofa.example"] },
    reply: [
      {
        name: "Asks for removal",
        text: "Hi Hannah,\n\nThank you for your review. A new armrest is on its way to you.\n\nPlease delete your review. We will refund the shipping once the review is gone.\n\nKind regards,\nAmir at Northsofa",
      },
      {
        name: "Loses patience",
        text: "Maybe learn to read our terms before you make up lies. You are an idiot who writes a fake review just to get things for free.\n\nSTOP LYING ABOUT US!!! Next time you will hear from our lawyer.",
      },
      {
        name: "Gives data away",
        text: "Hello,\n\nYour order 4471-20938 was delivered to 14 Birch Street, Leeds LS1 4AP. We called you on 07700 900142 and wrote to hannah.whitfield84@gmail.com several times without an answer.\n\nPlease contact support@northsofa.example and we will sort it out.",
      },
      {
        name: "Good reply",
        text: "Hi Hannah,\n\nThank you for telling us. Five weeks is too long to wait, and a torn armrest makes it no better. We should have answered your first e-mail.\n\nA new armrest is on its way to you. If anything is wrong when it arrives, our customer service will help you: support@northsofa.example.\n\nKind regards,\nAmir at Northsofa",
      },
    ],
    email: [
      {
        name: "Offers a discount",
        subject: "Give us 5 stars and get 10% off",
        html: "<p>Hi {{first_name}},</p><p>We hope that you enjoy your new sofa. Leave us a five-star review and get <strong>10% off</strong> your next purchase at {{shop}}.</p><p>Tell others how much you love it!</p><p>Kind regards,<br>Northsofa</p>",
      },
      {
        name: "Picks the happy ones",
        subject: "Are you happy, {{first_name}}?",
        html: "<p>Hi {{first_name}},</p><p>If you are happy with your purchase, please write a review.</p><p>Not satisfied? Contact our support instead, before you write a review.</p><p>Kind regards,<br>Northsofa</p>",
      },
      {
        name: "Good invitation",
        subject: "How did order {{order_number}} go?",
        html: "<p>Hi {{first_name}},</p><p>You recently bought from us, and we would like to know how it went. Good or bad: all reviews are welcome and help others to choose.</p><p><a href=\"https://northsofa.example/review\">Write a review</a></p><p>It takes about two minutes.</p><p>Kind regards,<br>Northsofa</p>",
      },
    ],
    sms: [
      {
        name: "Offers a gift",
        text: "Hi {{first_name}}! Write a positive review about us and get a free gift next time you visit: https://northsofa.example/r /Northsofa",
      },
      {
        name: "Good message",
        text: "Hi {{first_name}}! How did it go? Good or bad, tell us in a review: https://northsofa.example/r /Northsofa",
      },
    ],
  },
}
