package org.lanzarote.monitoring.factsheets.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.lanzarote.monitoring.factsheets.copy.FactsheetJson;
import org.lanzarote.monitoring.files.seal.CanonicalJson;
import org.lanzarote.monitoring.files.seal.Digests;

/** The form in which an edition is sealed in a language: canonical JSON (RFC 8785) of its head, its salt and all that it says. */
record FactsheetForm(String json) {

    static FactsheetForm of(FactsheetCopy copy) {
        var edition = copy.edition;
        var form = JsonNodeFactory.instance
                .objectNode()
                .put("round", edition.report.round().number())
                .put("party", edition.party.iso3())
                .put("language", copy.language.name())
                .put("edition", edition.number)
                .put("publishedAt", edition.publishedAt.toString())
                .put("note", edition.note);
        // With the salt, words that were taken down could be guessed.
        if (copy.cutAt == null) {
            form.put("salt", copy.salt);
        }
        form.set("factsheet", FactsheetJson.tree(copy.content));
        return new FactsheetForm(new String(CanonicalJson.of(form), UTF_8));
    }

    String sha256() {
        return Digests.sha256(json.getBytes(UTF_8));
    }
}
