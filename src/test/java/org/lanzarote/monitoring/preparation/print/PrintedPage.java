package org.lanzarote.monitoring.preparation.print;

import io.restassured.specification.RequestSpecification;

/** The page of version 1, as a reader gets it. */
record PrintedPage(String html) {

    static final String IN_FORCE = "/rounds/2/questionnaire";
    static final String VERSION = IN_FORCE + "/versions/1";

    static PrintedPage of(RequestSpecification reader) {
        return new PrintedPage(reader.accept("text/html")
                .get(VERSION)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString());
    }

    String words() {
        return words(html.substring(html.indexOf("<main "), html.indexOf("</main>")));
    }

    /** What stands on it from this question on. */
    String question(String number) {
        return words(html.substring(html.indexOf("<li id=\"q-" + number + "\">")));
    }

    /** Without tags; every space is one. */
    private static String words(String html) {
        return html.replaceAll("<(/?(a|span|strong))( [^>]*)?>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }
}
