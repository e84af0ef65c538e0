package org.lanzarote.monitoring.platform.label;

/** The kinds of parts of a report that a label names. */
public enum LabelKind {
    PARAGRAPH("paragraph", "paragraphe"),
    RECOMMENDATION("Recommendation", "recommandation"),
    CHAPTER("Chapter", "chapitre");

    private final String english;
    private final String french;

    LabelKind(String english, String french) {
        this.english = english;
        this.french = french;
    }

    String noun(boolean inFrench) {
        return inFrench ? french : english;
    }

    /** What is said of a part that was withdrawn. */
    String withdrawn(boolean inFrench) {
        return inFrench ? this == RECOMMENDATION ? "retirée" : "retiré" : "withdrawn";
    }
}
