package org.lanzarote.monitoring.inquiry.roundpage;

import org.lanzarote.monitoring.platform.html.Lead;
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

    Lead recommendation(String code) {
        return new Lead(code, "report/document?lang=" + language + "#recommendation-" + code);
    }
}
