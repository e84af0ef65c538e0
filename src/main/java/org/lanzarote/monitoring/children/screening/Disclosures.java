package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds abuse, or harm to oneself, told in the first person. It finds too much rather than too little: one officer
 * reads a false alarm.
 */
final class Disclosures {

    private static final String DONE =
            "(?:touch|hurt|hit|beat|rap|abus|molest|forc|blackmail|threaten|groom|kiss|undress|film|photograph|assault|harass|stalk"
                    + "|slap|kick|chok|strangl|grab|exploit|extort|trick|undress|humiliat|punch|drug|lock)[a-z]*";
    private static final String PERSON =
            "(?:my|our|her|his) [a-z-]+|he|she|they|someone|somebody|a man|this man|an? [a-z]+|people|guys?|strangers?";
    private static final String INTIMATE =
            "(?:nudes?|naked|sexy?|sexual[a-z]*|dick|penis|private parts?|privates|undress[a-z]*|take off"
                    + "|clothes|underwear|bra|breasts?|boobs?|webcam|cam|body|photos?|pictures?|pics?|videos?|porn[a-z]*)";

    private static final List<Pattern> ENGLISH = Stream.of(
                    "\\b" + DONE + "(?: (?:up|down|on))? (?:me|my)\\b",
                    "\\b(?:raped|abused|molested|blackmailed|threatened|groomed|assaulted|beat|beats|beaten|hits?|forced|touched) us\\b",
                    "\\b(?:i|we)(?:'m|'ve| was| were| am| are| got| get| have been| had been|'ve been| was being)"
                            + "(?: [a-z]+){0,2} (?:raped|abused|touched|beaten|hit|molested|forced|blackmailed|threatened|groomed"
                            + "|assaulted|harassed|exploited|photographed|filmed|hurt|slapped|kicked|tricked|extorted)\\b",
                    "\\b(?:" + PERSON
                            + ")(?: [a-z]+){0,4} (?:keeps? |kept |always |often |once |has |had |is )?(?:send|sent|ask|show|want|tell|told|mak|made|forc"
                            + "|pay|paid|promis|offer|pressur)[a-z]* (?:me|us)\\b.{0,60}\\b" + INTIMATE + "\\b",
                    "\\bi (?:have |had |once |even )?(?:sent|send|showed|gave)\\b.{0,40}\\b(?:nudes?|naked|photos? of (?:me|my)|pictures? of (?:me|my)"
                            + "|pics? of (?:me|my)|my (?:body|photos?|pictures?|pics?|videos?))\\b",
                    "\\b(?:share|shared|post|posted|spread|leak|leaked|publish|published|upload|uploaded|show|showed)[a-z]*\\b.{0,30}"
                            + "\\b(?:my (?:nudes?|naked|photos?|pictures?|pics?|videos?|body)|(?:photos?|pictures?|pics?|videos?) of me)\\b",
                    "\\b(?:had|have|having|made me have|want(?:s|ed)?) sex with (?:me|him|her|us)\\b|\\b(?:slept|sleep|sleeps) with me\\b",
                    "\\b(?:afraid|scared|frightened|terrified) of (?:my|him|her|them)\\b|\\b(?:don'?t|do not|dont) want to go home\\b",
                    "\\b(?:came|comes|come|crept|climb[a-z]*|got) (?:in|into) my (?:bed|room|bedroom)\\b",
                    "\\bour (?:little )?secret\\b|\\b(?:a|my|the) secret\\b.{0,40}\\b(?:me|him|her)\\b|\\b(?:told me|made me promise|tell me)\\b.{0,25}\\b(?:secret|not (?:to )?tell|tell (?:no ?one|nobody|anyone))\\b",
                    "\\b(?:it|this|that|the same(?: thing)?) (?:has |had |also )*happen(?:ed|s|ing)? to me\\b",
                    "\\bi (?:want|wanted|wish|tried|try|think about|thought about)(?: to| i (?:was|were))? (?:die|dead|kill|hurt|cut)[a-z]*\\b"
                            + "|\\b(?:kill|hurt|cut|cutting|harm|harming) myself\\b|\\bsuicid[a-z]*\\b.{0,30}\\b(?:me|my|i)\\b|\\bi\\b.{0,30}\\bsuicid")
            .map(WordList::anyCase)
            .toList();

    private static final String FAIT =
            "(?:touch|frapp|viol|forc|oblig|agress|menac|embrass|deshabill|film|photographi|batt|bat\\b|tap|harcel"
                    + "|abus|caress|gifl|insult|humili|suivi|attrap|enferm|coinc|pieg|drogu|etrangl)[a-z]*";
    private static final String NU =
            "(?:nue?s?|nudes?|sexe|sexuel[a-z]*|deshabill[a-z]*|photos?|videos?|corps|culotte|seins|parties intimes|zizi|webcam"
                    + "|sous-vetements)";

    private static final List<Pattern> FRENCH = Stream.of(
                    "\\b(?:m'a|m'ont|m'avait|m'avaient|m'as|nous a|nous ont)(?: [a-z]+){0,2} (?:fait (?:mal|chanter|du mal)|"
                            + FAIT + ")\\b",
                    "\\b(?:il|elle|ils|elles|on|qui|quelqu'un|(?:mon|ma|mes|son|sa|un|une|le|la) [a-z-]+)(?: [a-z]+)? me (?:fait (?:mal|chanter|du mal)|"
                            + FAIT + ")\\b",
                    "\\bj'(?:ai|avais) ete (?:[a-z]+ ){0,2}" + FAIT
                            + "\\b|\\bje (?:me suis|m'etais) fait (?:[a-z]+ )?(?:avoir|" + FAIT + ")\\b",
                    "\\b(?:abus|profit)[a-z]* de moi\\b|\\bfait (?:du )?(?:mal|chantage) (?:a moi|sur moi)\\b",
                    "\\b(?:me|m'a|m'ont|nous a|m')(?: [a-z]+){0,2} ?(?:demand|envoy|montr|oblig|forc|propos|promis|pay|donn)[a-z]*\\b.{0,60}\\b"
                            + NU + "\\b",
                    "\\bj'ai(?: [a-z]+)? (?:envoye|montre|partage|donne)\\b.{0,40}\\b(?:nudes?|nue?s?|photos? de moi|mes photos?|mon corps|mes videos?)\\b",
                    "\\b(?:partag|publi|diffus|envoy|post|montr)[a-z]*\\b.{0,30}\\b(?:mes (?:photos?|nudes?|videos?)|ma (?:photo|video)|photos? de moi)\\b",
                    "\\bj'ai(?: [a-z]+)? peur (?:de (?:mon|ma|mes|lui|elle)|d'eux|qu'il|qu'elle)\\b|\\b(?:pas|plus) (?:envie de )?rentrer (?:a la maison|chez moi)\\b",
                    "\\b(?:dans|sur) mon lit\\b|\\b(?:entr|rentr|ven|vient)[a-z]* dans ma chambre\\b",
                    "\\bnotre (?:petit )?secret\\b|\\b(?:un|mon) secret\\b.{0,40}\\b(?:moi|lui|elle|me|m'a)\\b|\\b(?:m'a|me) (?:dit|fait promettre|interdit)\\b.{0,25}\\b(?:secret|rien dire|parler a personne|dire a personne)\\b",
                    "\\b(?:ca|cela|c'est|la meme chose)(?: [a-z']+)? (?:m'est|m'etait|m'arrive|arrive a moi|est arrive a moi)\\b",
                    "\\bcouch[a-z]* avec (?:moi|lui|elle)\\b|\\brelations? sexuelles? avec (?:moi|lui|elle)\\b",
                    "\\b(?:je veux|je voulais|envie de|j'ai voulu|j'ai essaye de) (?:mourir|crever|me (?:tuer|suicider)|en finir)\\b|\\bme (?:scarifi|mutil|suicid)[a-z]*\\b|\\bme faire du mal\\b")
            .map(WordList::anyCase)
            .toList();

    private Disclosures() {}

    static boolean suspected(ReadableText text) {
        return Stream.concat(ENGLISH.stream(), FRENCH.stream()).anyMatch(text::has);
    }
}
