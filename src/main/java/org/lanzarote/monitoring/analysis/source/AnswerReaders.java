package org.lanzarote.monitoring.analysis.source;

/** Says who reads which answers across Parties, as the API document does. */
public final class AnswerReaders {

    public static final String SENTENCE =
            "The Secretariat, the Committee and rapporteurs read what each Party submitted last,"
                    + " everybody else what was published last, without what is withheld or taken down.";

    private AnswerReaders() {}
}
