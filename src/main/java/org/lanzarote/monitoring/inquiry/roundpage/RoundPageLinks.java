package org.lanzarote.monitoring.inquiry.roundpage;

import org.lanzarote.monitoring.platform.html.PageLink;
import org.lanzarote.monitoring.platform.language.Language;

/** Addresses that the page of a round leads to, seen from the page, in its language. */
record RoundPageLinks(Language language) {

    String whole() {
        return "overview?lang=" + language;
    }

    /** The part of this page that has this value. */
    String only(String filter, String value) {
        return whole() + '&' + filter + '=' + value;
    }

    String factsheet(String party) {
        return "factsheets/" + party + "?lang=" + language;
    }

    PageLink recommendation(String code) {
        return new PageLink(code, "report/document?lang=" + language + "#recommendation-" + code);
    }
}
