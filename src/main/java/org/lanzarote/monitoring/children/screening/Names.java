package org.lanzarote.monitoring.children.screening;

/** Finds names that follow a title, what somebody is to the writer, or "my name is". */
final class Names implements Finder {

    private static final String NAME = "([A-Z][A-Za-z'-]+)";

    /** Titles that only a name can follow, so that the name needs no capital. */
    private static final Sought TITLED =
            Sought.anyCase("\\b(?:mr|mrs|mme|mmes|mlle|mlles|mister|missus)\\b\\.? ?([a-z][a-z'-]+)");

    private static final Sought ABBREVIATED = Sought.exactly("\\b(?:M|MM|Pr|Prof|Fr|Sr|Me|Rev|St)\\. ?" + NAME);
    private static final String TITLES =
            "ms|mx|miss|dr|prof|pr|sir|madam|lady|lord|professor|doctor|judge|officer|inspector|sergeant"
                    + "|constable|headmaster|headmistress|headteacher|principal|teacher|tutor|coach|trainer|instructor|nurse|pastor"
                    + "|imam|rabbi|priest|reverend|counsellor|counselor|psychologist|therapist|neighbour|neighbor"
                    + "|monsieur|madame|mademoiselle|maitre|maitresse|docteur|docteure|professeur|professeure|prof|juge|inspecteur"
                    + "|inspectrice|directeur|directrice|proviseur|entraineur|entraineuse|educateur|educatrice|animateur|animatrice"
                    + "|surveillant|surveillante|infirmier|infirmiere|psychologue|voisin|voisine|moniteur|monitrice|abbe|cure";
    private static final String KIN =
            "uncle|aunt|aunty|auntie|grandma|grandpa|granny|grandmother|grandfather|cousin|brother|sister"
                    + "|stepbrother|stepsister|father|mother|stepfather|stepmother|stepdad|stepmum|stepmom|dad|mum|mom|friend|bestie"
                    + "|boyfriend|girlfriend|classmate|schoolmate|roommate|babysitter"
                    + "|oncle|tonton|tante|tata|papi|papy|mamie|mamy|cousine|frere|soeur|demi-frere|demi-soeur|pere|mere|beau-pere"
                    + "|belle-mere|papa|maman|ami|amie|copain|copine|pote|camarade|nounou|parrain|marraine";
    private static final Sought AFTER_A_TITLE = Sought.exactly("\\b(?:" + WordList.capitalOrNot(TITLES + "|" + KIN)
            + "\\b[,:]?|" + WordList.capitalOrNot("dr|prof|pr|ms|mx") + "\\.) " + NAME);
    private static final Sought CAPITAL_TITLE =
            Sought.exactly("\\b(?:MS|MISS|DR|PROF|SIR|MONSIEUR|MADAME|MADEMOISELLE|DOCTEUR) ([A-Z]{2,})\\b");
    private static final Sought SAID = Sought.anyCase(
            "\\b(?:my|his|her|their|mon|son|leur) (?:full |first |last |real |vrai )?(?:name|nom|prenom|surname)"
                    + "(?: is|'s| est| c'est|:) ?([a-z][a-z'-]+)|\\bje m'appelle ([a-z][a-z'-]+)");
    private static final Sought CALLED = Sought.exactly(
            "\\b(?:boy|girl|man|woman|guy|person|someone|somebody|friend|teacher|kid|child|student|pupil|garcon"
                    + "|fille|homme|femme|quelqu'un|ami|amie|enfant|eleve|prof|il|elle|Il|Elle)(?: who is| who's| who was| qui)?,?"
                    + " (?:called|named|nommee?|appelee?|s'appelle|s'appelait|prenommee?) " + NAME);

    @Override
    public boolean finds(ReadableText text) {
        return text.readings()
                .anyMatch(searched -> names(TITLED, searched)
                        || names(ABBREVIATED, searched)
                        || names(AFTER_A_TITLE, searched)
                        || names(CAPITAL_TITLE, searched)
                        || names(SAID, searched)
                        || names(CALLED, searched));
    }

    private static boolean names(Sought pattern, SearchedText searched) {
        var found = pattern.in(searched);
        while (found.find()) {
            var name = found.group(1) == null ? found.group(2) : found.group(1);
            if (!WordList.isCommon(name) && !NameWords.COMPOUND.matches(name)) {
                return true;
            }
        }
        return false;
    }
}
