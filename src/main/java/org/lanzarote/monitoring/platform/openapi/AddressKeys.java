package org.lanzarote.monitoring.platform.openapi;

import static java.util.Map.entry;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes in one place the keys that stand in many addresses, with an example. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 14)
public class AddressKeys implements OASFilter {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            entry("round", "Number of the round"),
            entry("party", "ISO 3166-1 alpha-3 code of the Party, in capitals"),
            entry("iso3", "ISO 3166-1 alpha-3 code of the Party, in capitals"),
            entry("question", "Number of the question, such as 9.1"),
            entry("language", "BCP 47 tag of the language, such as fr or sr-Latn"),
            entry("version", "Number of the version, from 1"),
            entry("numeral", "Roman numeral of the chapter, in capitals"),
            entry("heading", "Key of the sub-heading within its chapter"),
            entry("number", "Number of the paragraph in the whole report"),
            entry("footnote", "Number of the footnote in the whole factsheet, from 1"),
            entry("code", "Code of the recommendation, such as II-3"),
            entry("submission", "Number of the submission, from 1"),
            entry("release", "Number of the release of figures, from 1"),
            entry("draft", "Number of the draft that is open for amendments, from 1"),
            entry("amendment", "Number of the amendment of the report, from 1"),
            entry("edition", "Number of the edition of the report, from 1"),
            entry("corrigendum", "Number of the corrigendum of the report, from 1"),
            entry("revision", "Number of the revision, from 1"),
            entry("id", "Id, as the list and the answer to its creation tell it"),
            entry("attachment", "Key of the attachment, as the list and the answer to its sending tell it"),
            entry("inquiry", "Key of the inquiry, as the list and the answer to its creation tell it"),
            entry("delivery", "Key of the delivery, as the list of the webhook's deliveries tells it"),
            entry("extension", "Number of the extension, from 1"),
            entry("unit", "Key of the unit, as the list of the exercise's units tells it"),
            entry("place", "Number of the finding among those that were opened together, from 1"),
            entry("slug", "Last step of a problem's type, such as not-found"));

    /** Keys of the demonstration round, so that an operation can be tried there as it stands. */
    private static final Map<String, Object> EXAMPLES = Map.ofEntries(
            entry("round", 2),
            entry("party", "FRA"),
            entry("iso3", "FRA"),
            entry("question", "1.1"),
            entry("language", "fr"),
            entry("version", 1),
            entry("numeral", "II"),
            entry("number", 53),
            entry("code", "II-3"),
            entry("submission", 1),
            entry("edition", 1),
            entry("slug", "not-found"));

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
            parameter.setDescription(MEANINGS.get(parameter.getName()));
            parameter.setExample(EXAMPLES.get(parameter.getName()));
        }
        return parameter;
    }
}
