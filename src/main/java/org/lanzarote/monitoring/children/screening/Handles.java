package org.lanzarote.monitoring.children.screening;

/** Finds accounts in social networks, messengers and games. */
final class Handles implements Finder {

    private static final String PLATFORM =
            "(?:insta(?:gram)?|snap(?: ?chat)?|tik ?tok|discord|telegram|whats ?app|facebook|messenger|twitter|twitch|you ?tube"
                    + "|roblox|steam|fortnite|minecraft|psn|xbox|skype|viber|signal|kik|reddit|omegle|onlyfans|vk|vkontakte"
                    + "|be ?real|threads|pinterest|tumblr|ig|fb)";
    private static final String CALLED =
            "(?:user ?name|nick ?name|gamer ?tag|handle|pseudo|pseudonyme|identifiant|nom d'utilisateur|tag|ign)";
    private static final String WHOSE = "(?:my|his|her|their|our|mon|ma|son|sa|leur|notre|ton|ta|your)";
    private static final String IS =
            " ?(?:name |account |user |compte |id )?(?:is|est|c'est|was|s'appelle|:|=|-?->?|,) ?:? ?";
    private static final String REACH =
            "(?:add|follow|find|dm|pm|message|text|write|write to|contact|ajoute[zr]?|suis|suivez"
                    + "|cherche[zr]?|retrouve[zr]?|contacte[zr]?|trouve[zr]?|ecri[st]|ecrivez)[ -](?:me|moi|us|nous|him|her|lui)";
    private static final String NAME = "([A-Za-z0-9][A-Za-z0-9._#-]{2,30})";
    private static final String SIGNED = "([A-Za-z0-9.-]*[0-9_][A-Za-z0-9._#-]*)";

    private static final Sought AT = Sought.exactly("(?:^|[^A-Za-z0-9.])@([A-Za-z0-9_][A-Za-z0-9._-]{1,30})");
    private static final Sought NUMBERED = Sought.exactly("[A-Za-z0-9_]{2,32} ?#[0-9]{4}\\b");
    private static final Sought OWN =
            Sought.anyCase("\\b" + WHOSE + " (?:" + PLATFORM + "|" + CALLED + ")(?: " + CALLED + ")?" + IS + NAME);
    private static final Sought REACHED = Sought.anyCase("\\b" + REACH + " (?:on|at|sur|via|in|par) " + PLATFORM
            + "(?: (?:as|at|under|with|comme|sous)| ?[:,=-]+)? ?" + NAME);
    private static final Sought LABELLED =
            Sought.anyCase("\\b(?:" + PLATFORM + "|" + CALLED + ") ?(?::|=|->) ?" + SIGNED);
    private static final Sought I_AM = Sought.anyCase(
            "\\b(?:on|sur) " + PLATFORM + ",? (?:i'?m|i am|je suis|je m'appelle|c'est|my name is) " + NAME);
    private static final Sought AS =
            Sought.anyCase("\\b(?:i'?m|i am|je suis) " + SIGNED + " (?:on|sur) " + PLATFORM + "\\b");

    @Override
    public boolean finds(ReadableText text) {
        return names(text, AT)
                || text.has(NUMBERED)
                || text.has(AS)
                || text.has(LABELLED)
                || names(text, OWN)
                || names(text, REACHED)
                || names(text, I_AM);
    }

    private static boolean names(ReadableText text, Sought pattern) {
        return text.readings().anyMatch(searched -> {
            var found = pattern.in(searched);
            while (found.find()) {
                if (!WordList.isCommon(trimmed(found.group(1)))) {
                    return true;
                }
            }
            return false;
        });
    }

    private static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && ".-_#".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }
}
