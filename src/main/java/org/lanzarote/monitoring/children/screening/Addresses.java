package org.lanzarote.monitoring.children.screening;

/** Finds postal addresses as they are written in English, French and some other languages of the Parties. */
final class Addresses implements Finder {

    private static final String NUMBER = "\\b[0-9]{1,4} ?(?:[a-zA-Z]\\b|bis\\b|ter\\b)?,? ?";
    private static final String STREET =
            "(?:street|str?|road|rd|avenue|ave|lane|ln|drive|close|crescent|terrace|boulevard|blvd"
                    + "|square|gardens|grove|hill|court|mews|parade)";
    private static final String RUE =
            "(?:rue|avenue|av|boulevard|bd|bld|chemin|impasse|allee|ruelle|sentier|faubourg|residence|hameau"
                    + "|lotissement)";

    /** Abbreviations that are a street's only before an article. */
    private static final String SHORT_RUE = "(?:r|rte|imp|all|pl|ch|qu|crs|lot|res|fg|sq|cite)";

    private static final String OF = "(?:de la |de l'|des |du |de |d'|la |le |les |l')?";

    private static final Sought NUMBER_STREET = Sought.exactly(NUMBER + "(?:[A-Z][a-z'-]*[ ]){1,4}"
            + WordList.capitalOrNot("street|str|st|road|rd|avenue|ave|lane|ln|drive|dr|close|crescent"
                    + "|terrace|boulevard|blvd|square|gardens|grove|hill|court|way|place|mews|parade")
            + "\\b");
    private static final Sought NAMED_STREET =
            Sought.exactly("\\b[A-Z][a-z'-]{2,} (?:Street|Road|Avenue|Lane|Crescent|Terrace|Boulevard)\\b");
    private static final Sought LIVES = Sought.anyCase("\\b(?:live|lives|living|house|home|flat|address)\\b[^.!?]{0,20}"
            + "\\b(?:[0-9]{1,4} ?[a-z]?,? ?(?:[a-z']+ ){1,3}" + STREET + "|number [0-9]+|no\\.? ?[0-9]+)\\b");
    private static final Sought HABITE =
            Sought.anyCase("\\b(?:habit(?:e|es|ons|ent)|vis|vit|adresse|domicile)\\b(?:,? (?:toujours )?rue [0-9a-z]"
                    + "|[^.!?]{0,20}\\b(?:au ?[0-9]|numero [0-9a-z]|n[o°]\\.? ?[0-9]))");
    private static final Sought ADDRESS_IS = Sought.anyCase(
            "\\b(?:my|our|his|her|mon|notre|son) (?:home )?ad?dress(?:e)? ?(?:is|est|:|c'est) ?[0-9a-z]");
    private static final Sought NUMBER_RUE = Sought.anyCase(NUMBER + RUE + "\\.? " + OF + "[a-z]{2,}");
    private static final Sought NUMBER_SHORT_RUE =
            Sought.anyCase(NUMBER + SHORT_RUE + "\\.? (?:de la |de l'|des |du |de |d')[a-z]{2,}");
    private static final Sought NAMED_RUE =
            Sought.exactly("\\b" + WordList.capitalOrNot("rue|avenue|boulevard|chemin|impasse|place|quai|allee|ruelle")
                    + " " + OF + "[A-Z][a-z-]{2,}");
    private static final Sought NUMBER_PLACE = Sought.exactly(
            NUMBER + WordList.capitalOrNot("place|cours|square|quai|route|passage") + " " + OF + "[A-Z][a-z-]{2,}");
    private static final Sought FLAT =
            Sought.anyCase("\\b(?:flat|apartment|apt|appartement|appt|batiment|bat|building|block|bloc|bl)"
                    + "\\.? ?(?:n[o°r]\\.? ?|number |numero )?[0-9]{1,4}[a-z]?\\b");
    private static final Sought ELSEWHERE =
            Sought.anyCase("\\b[a-z-]{3,}(?:strasse|str\\.|gasse|weg|allee|straat|laan|gatan|vagen|gata|veien|katu"
                    + "|tie|gade|vej|utca|ulica) ?[0-9]{1,4}\\b|\\b(?:ul|via|viale|calle|c/|rua|str|strada|ulica|ulitsa|sokak|cd|sk)\\.? "
                    + "(?:[a-z.'-]+ ){1,4}(?:nr\\.? ?|n[o°]\\.? ?)?[0-9]{1,4}\\b");
    private static final Sought POSTCODE = Sought.exactly(
            "\\b(?:[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}"
                    + "|(?:F|D|B|CH|A|L|I|E|P|PL|NL|LT|LV|MD|HR|SI|SK|CZ)-[0-9]{4,6}|[0-9]{5} [A-Z][a-z]{2,}|[0-9]{2}-[0-9]{3} [A-Z][a-z]{2,})");
    private static final Sought BOX = Sought.anyCase("\\b(?:p\\.? ?o\\.? ?box|b\\.p\\.|boite postale) ?[0-9]+");

    @Override
    public boolean finds(ReadableText text) {
        return text.has(NUMBER_STREET)
                || text.has(NAMED_STREET)
                || text.has(LIVES)
                || text.has(HABITE)
                || text.has(ADDRESS_IS)
                || text.has(NUMBER_RUE)
                || text.has(NUMBER_SHORT_RUE)
                || text.has(NAMED_RUE)
                || text.has(NUMBER_PLACE)
                || text.has(FLAT)
                || text.has(ELSEWHERE)
                || text.has(POSTCODE)
                || text.has(BOX);
    }
}
