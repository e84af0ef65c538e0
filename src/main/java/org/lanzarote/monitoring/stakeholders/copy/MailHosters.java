package org.lanzarote.monitoring.stakeholders.copy;

import java.util.Set;

/** Well-known domains at which everybody can have an address, so that they tell nobody's name. */
final class MailHosters {

    private static final Set<String> DOMAINS =
            Set.of(("gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr hotmail.co.uk hotmail.it "
                            + "live.com live.fr live.co.uk msn.com yahoo.com yahoo.fr yahoo.co.uk yahoo.de yahoo.it "
                            + "yahoo.es ymail.com rocketmail.com aol.com proton.me protonmail.com pm.me tutanota.com "
                            + "tuta.com tuta.io icloud.com me.com mac.com gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.fr "
                            + "web.de t-online.de freenet.de posteo.de mailbox.org orange.fr wanadoo.fr free.fr sfr.fr "
                            + "laposte.net bluewin.ch skynet.be telenet.be libero.it virgilio.it tin.it tiscali.it "
                            + "telefonica.net sapo.pt btinternet.com sky.com mail.ru bk.ru list.ru inbox.ru yandex.ru "
                            + "yandex.com ya.ru rambler.ru ukr.net i.ua abv.bg seznam.cz centrum.cz azet.sk wp.pl o2.pl "
                            + "onet.pl interia.pl freemail.hu citromail.hu inbox.lv mail.ee telia.com online.no "
                            + "fastmail.com zoho.com mail.com hushmail.com")
                    .split(" ", -1));

    private MailHosters() {}

    static boolean include(String domain) {
        return DOMAINS.contains(domain);
    }
}
