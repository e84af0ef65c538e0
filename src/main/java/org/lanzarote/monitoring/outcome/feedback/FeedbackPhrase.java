package org.lanzarote.monitoring.outcome.feedback;

import java.util.Locale;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.language.Language;

/** The sentences of a feedback, short and in words that a child of twelve understands. */
enum FeedbackPhrase {
    TITLE_ROUND("What became of what children said", "Ce que sont devenues les paroles des enfants"),
    TITLE_SESSION("What became of what your group said", "Ce que sont devenues les paroles de ton groupe"),
    THANKS(
            "Children told us what they think. Thank you to everybody who took part!",
            "Des enfants nous ont dit ce qu'ils pensent. Merci à tous ceux qui ont participé\u00a0!"),
    CHILDREN("%s children took part.", "%s enfants ont participé."),
    CHILDREN_AND_PARTIES("%s children took part, in %s countries.", "%s enfants ont participé, dans %s pays."),
    WHO(
            "The Lanzarote Committee is a group of people from many countries. They look at how countries protect"
                    + " children from sexual violence. They read what children say, and then they write a report.",
            "Le Comité de Lanzarote est un groupe de personnes de nombreux pays. Elles regardent comment les pays"
                    + " protègent les enfants contre la violence sexuelle. Elles lisent ce que disent les enfants, puis"
                    + " elles écrivent un rapport."),
    NOT_READY(
            "The report is not finished yet. When it is finished, you can read here what became of what was said.",
            "Le rapport n'est pas encore fini. Quand il sera fini, tu pourras lire ici ce que les paroles sont"
                    + " devenues."),
    DRAFT(
            "The report is not public yet, and it can still change.",
            "Le rapport n'est pas encore public, et il peut encore changer."),
    IN_ENGLISH("The report is written in English.", "Le rapport est écrit en anglais."),
    IN_FRENCH("The report is written in French.", "Le rapport est écrit en français."),
    COUNT(
            "This page shows what was said, one thing after the other: %s in all. The report uses: %s. It does not"
                    + " use: %s.",
            "Cette page montre ce qui a été dit, une chose après l'autre\u00a0: %s en tout. Le rapport en utilise\u00a0: %s."
                    + " Il n'en utilise pas\u00a0: %s."),
    NOTHING_USED(
            "The report does not use what was said. That does not mean that it was wrong or not important. A report"
                    + " cannot hold everything.",
            "Le rapport n'utilise pas ce qui a été dit. Cela ne veut pas dire que c'était faux ou pas important. Un"
                    + " rapport ne peut pas tout contenir."),
    MESSAGE("Somebody said or wrote this", "Quelqu'un a dit ou écrit ceci"),
    DRAWING("Somebody made a drawing", "Quelqu'un a fait un dessin"),
    POSTER("Somebody made a poster", "Quelqu'un a fait une affiche"),
    VIDEO("Somebody made a video", "Quelqu'un a fait une vidéo"),
    ON_QUESTION(" (question %s)", " (question %s)"),
    ON_CHAPTER(" (chapter %s of the report)", " (chapitre %s du rapport)"),
    USED("The report uses it here:", "Le rapport l'utilise ici\u00a0:"),
    NOT_USED(
            "The report does not use it. That does not mean that it was wrong or not important.",
            "Le rapport ne l'utilise pas. Cela ne veut pas dire que c'était faux ou pas important."),
    FINDING("Where the report looks at one country", "Là où le rapport parle d'un pays"),
    PARAGRAPH("In paragraph %s of the report", "Au paragraphe %s du rapport"),
    RECOMMENDATION("In recommendation %s, which asks countries", "Dans la recommandation %s, qui demande aux pays"),
    CHAPTER("At the beginning of chapter %s of the report", "Au début du chapitre %s du rapport"),
    PRACTICE("As a good example for other countries", "Comme bon exemple pour d'autres pays"),
    REPORT("At the beginning of the report", "Au début du rapport"),
    STATEMENT(
            "On the pages about single countries, which ask for this",
            "Sur les pages qui parlent de chaque pays, et qui demandent ceci"),
    FACTSHEET_TEXT(
            "At the beginning of the pages about single countries", "Au début des pages qui parlent de chaque pays"),
    BUILDS_ON(
            "Paragraph %s led to recommendation %s, which asks countries",
            "Le paragraphe %s a mené à la recommandation %s, qui demande aux pays"),
    THE_COUNTRY("the country", "le pays"),
    HELP(
            "Does something worry you? Talk to an adult whom you trust. In many countries of Europe you can call 116"
                    + " 111: it is for children, and it costs nothing.",
            "Quelque chose t'inquiète\u00a0? Parles-en à un adulte en qui tu as confiance. Dans beaucoup de pays d'Europe,"
                    + " tu peux appeler le 116 111\u00a0: c'est pour les enfants, et c'est gratuit.");

    private final String en;
    private final String fr;

    FeedbackPhrase(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    /** The phrase in a language, with its gaps filled. */
    String in(Language language, Object... told) {
        return (language == Language.FR ? fr : en).formatted(told);
    }

    /** The phrase for the place of a record of this kind. */
    static FeedbackPhrase of(CitingKind kind) {
        return valueOf(kind.name());
    }

    /** The phrase for how something was said. */
    static FeedbackPhrase of(String medium) {
        return valueOf(medium.toUpperCase(Locale.ROOT));
    }
}
