package org.lanzarote.monitoring.notice.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What an event may tell, as the document of the API describes it. */
enum EventDatum {
    ROUND("round", "Number of the round", "", 2),
    PARTY("party", "ISO 3166-1 alpha-3 code of the Party", "", "FRA"),
    QUESTION("question", "Number of the question", "", "9.1"),
    SECTIONS("sections", "Sections of the questionnaire", "", List.of("II")),
    SUBMISSION("submission", "Number of the submission", "", 1),
    MESSAGE("message", "Number of the message", "", 1),
    EDITION("edition", "Number of the edition", "", 1),
    REPLIES_DUE("repliesDue", "Limit of the Parties (UTC)", "date-time", "2027-06-30T22:00:00Z"),
    STAKEHOLDERS_DUE("stakeholdersDue", "Limit of stakeholders (UTC)", "date-time", "2027-06-30T22:00:00Z"),
    DUE_ON("dueOn", "Day on which it is due", "date", "2027-03-15"),
    ADOPTED_ON("adoptedOn", "Day of the adoption", "date", "2027-11-12");

    final String key;

    @SuppressWarnings("ImmutableEnumChecker") // a number, a text, or a list that cannot change
    final Object sample;

    private final String what;
    private final String format;

    EventDatum(String key, String what, String format, Object sample) {
        this.key = key;
        this.what = what;
        this.format = format;
        this.sample = sample;
    }

    Schema schema() {
        var schema = OASFactory.createSchema().description(what);
        if (sample instanceof Integer) {
            return schema.addType(SchemaType.INTEGER).format("int32");
        }
        if (sample instanceof List) {
            return schema.addType(SchemaType.ARRAY)
                    .items(OASFactory.createSchema().addType(SchemaType.STRING));
        }
        return schema.addType(SchemaType.STRING).format(format.isEmpty() ? null : format);
    }
}
