package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Suspects words that are names, what somebody is said to be called, and words that have what only persons have. */
final class LikelyNames {

    /** What somebody is, which needs no article before it and is no name. */
    private static final Set<String> ROLES = WordList.read("roles.txt");

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:P\\. ?S|U\\. ?[SKN]|E\\. ?U|P\\. ?E|R\\. ?E|I\\. ?[DT]|T\\. ?V|[AP]\\. ?M)\\.");

    private static final String CALLED =
            "(?:s'appelle|s'appelait|s'appelent|sappelle|se nomme|se nommait|qui est nommee?|nommee?|prenommee?|surnommee?"
                    + "|j(?:e )?m'?app?el+e?s?|on m'appelle|on l'appelle|l'appelle|m'appelle|call me|calls? (?:him|her|me)|he is called|she is called|he's called|she's called|who is called"
                    + "|teacher is called|friend is called|boy is called|girl is called|named|was called)";
    private static final String THING =
            "ca|cela|projet|jeu|appli|application|loi|truc|chose|association|programme|game|app|project|law|thing";
    private static final String NAME = "(?:pre ?nom|surname|first name|last name|nom de famille|name|nom)";

    private static final Suspicion CALLED_SO = new Suspicion(
            IdentifierKind.NAME,
            Sought.anyCase("(?:\\b(" + THING + ") )?\\b" + CALLED + " ([a-z][a-z'-]+)"),
            found -> found.group(1) == null && !WordList.isCommon(found.group(2)));
    private static final Suspicion NAME_IS = Suspicion.unlessCommon(
            IdentifierKind.NAME,
            "\\b" + NAME
                    + "(?: (?:de|of) (?:my|our|his|her|mon|ma|mes|notre|son|sa) [a-z' ]{2,25}?)?(?:'?s|,)? ?(?:is|was|est|etait|c'est|:|=) ?([a-z][a-z'-]+)");
    private static final Suspicion TITLED = Suspicion.unlessCommon(
                    IdentifierKind.NAME,
                    "\\b(?:madame|monsieur|dr|mr|mrs|ms|mme|mlle|teacher miss|our miss)\\.? ([a-z][a-z-]+)")
            .where(found -> !NameWords.COMPOUND.matches(found.group(1)));
    private static final Suspicion TITLED_SMALL = Suspicion.unlessCommon(
            IdentifierKind.NAME,
            "(?:^|[.!?,;:] |\\b(?:and|et|with|avec|by|par|to|a|that|que|when|quand|because) )(?:miss|coach|prof|maitresse|tonton|tata|uncle|auntie|sister)"
                    + " ([a-z-]{4,}) (?:is|was|has|said|says|told|tells|touched|does|gave|made|never|always|m'a|est|a|nous|dit|crie|me|n'a|n'est)\\b");
    private static final Suspicion KIN = Suspicion.unlessCommon(
                    IdentifierKind.NAME,
                    "\\b(?:my|our|his|her) (?:[a-z]+ )?(?:mate|friend|brother|sister|cousin|uncle|aunt|auntie|neighbour|classmate|teacher|tutor|coach)"
                            + " ([a-z-]{3,}) (?:is|was|has|got|gets|said|says|told|tells|had|went|lost|took|showed|sent|and i)\\b")
            .where(found -> !isRole(found.group(1)));
    private static final Suspicion GIVEN = Suspicion.of(
                    IdentifierKind.NAME,
                    "\\b(?:i'm|im|i am|je suis|jsuis|moi c'est|miss|coach|teacher|prof|maitre|maitresse|tonton|tata|uncle|aunt|auntie"
                            + "|friend|mate|cousin|cousine|brother|sister|oncle|tante|ami|amie|copain|copine|frere|soeur) ([a-z]+)\\b")
            .where(found -> NameWords.isMostlyGiven(found.group(1)));
    private static final Suspicion HAS = new Suspicion(
            IdentifierKind.NAME,
            Sought.anyCase(
                    "(?:^|[.!?,;:] )([a-z][a-z-]{2,})(?:'s (?:parents|mum|mom|mother|dad|father|brother|sister"
                            + "|cousin|family|uncle|aunt|stepdad|boyfriend|girlfriend|phone|house|room)"
                            + "|(?:,? who is)? (?:from|in|de|dans) (?:my|our|ma|notre|mon|the other|the next|l'autre|cette) "
                            + "(?:class|group|team|school|street|club|form|flat|building|classe|groupe|equipe|ecole|rue|immeuble|foyer)"
                            + "|(?: isn't| is not| wasn't| n'est pas| est pas) (?:allowed|autorisee?)|(?: n'a| a)(?: pas| plus| jamais) le droit"
                            + "|(?: is being| gets| got| keeps getting| se fait| s'est fait) (?:hit|beaten|bullied|picked|punched|hurt|teased|tape|frappe|taper|frapper|harceler|insulter|insulte|embeter)"
                            + "|(?: doesn't get| doesn't have| doesn't want| mange pas| dit que| m'a dit| nous a dit| nous dit))(?:[^a-z]|$)"),
            found -> !isRole(found.group(1)));
    private static final Suspicion INITIAL = new Suspicion(
            IdentifierKind.NAME,
            Sought.exactly(
                    "\\b(?:M|Mr|Mrs|Ms|Mme|Mlle|mr|mrs|mme|Dr|Madame|Monsieur|Miss)\\.? [A-Z]\\b|\\b[A-Z][a-z]+ [A-Z]\\.|\\b[A-Z]\\. ?[A-Z]\\."
                            + "|(?:^|[ (\"])([A-Z]\\. ?[A-Z][a-z]{2,})|\\b(?:friend|ami|amie|copine|copain|cousin|cousine|named|called|appelle) [A-HJ-Z]\\b"),
            found -> !ABBREVIATION.matches(found.group())
                    && (found.group(1) == null
                            || !WordList.isCommon(found.group(1).replaceAll("^.*[. ]", ""))));

    private LikelyNames() {}

    static Stream<Mark> in(ReadableText text) {
        return Stream.of(
                        NameWords.in(text),
                        CALLED_SO.marks(text),
                        NAME_IS.marks(text),
                        TITLED.marks(text),
                        TITLED_SMALL.marks(text),
                        KIN.marks(text),
                        GIVEN.marks(text),
                        HAS.marks(text),
                        text.spelled(),
                        INITIAL.marks(text))
                .flatMap(marks -> marks);
    }

    /** Whether a word tells what somebody is, tells of several, or often stands before what persons have. */
    private static boolean isRole(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return small.endsWith("s") || WordList.isCommon(small) || ROLES.contains(small);
    }
}
