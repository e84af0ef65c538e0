package org.lanzarote.monitoring.replies.workbook;

import java.util.Map;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.replies.bulk.OwnReply;

/** The description of a form on its hidden sheet: whose it is, and which answers it was issued with. */
record WorkbookMark(int round, String party, int questionnaire, Language language, Map<String, Exported> answers) {

    static final String SHEET = "form";
    static final String FORMAT = "lanzarote-monitoring-reply-1";
    private static final Pattern PARTY = Pattern.compile("[A-Z]{3}");
    static final int FORMAT_ROW = 0;
    static final int ROUND_ROW = 1;
    static final int PARTY_ROW = 2;
    static final int QUESTIONNAIRE_ROW = 3;
    static final int LANGUAGE_ROW = 4;
    static final int FIRST_ANSWER = 6;

    /** The state of an answer when the form was issued. */
    record Exported(int version, String digest) {}

    WorkbookMark {
        if (!PARTY.matcher(party).matches()) {
            throw new IllegalArgumentException("no code of a Party");
        }
    }

    WorkbookMark with(Map<String, Exported> exported) {
        return new WorkbookMark(round, party, questionnaire, language, exported);
    }

    boolean isOf(OwnReply reply) {
        return round == reply.round() && party.equals(reply.party());
    }
}
