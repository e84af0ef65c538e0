package org.lanzarote.monitoring.outcome.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.outcome.report.Parties;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.SentenceLead;
import org.lanzarote.monitoring.platform.text.Slot;

/** The addressee of a recommendation or a statement. */
@Schema(description = "Addressee of a recommendation or a statement")
public record Addressee(
        @NotNull AddresseeKind kind,

        @Schema(
                description = "ISO 3166-1 alpha-3 codes of the Parties named; some for NAMED_PARTIES, none for"
                        + " ALL_PARTIES, any number for the open class")
        @Size(max = 200) List<@NotBlank String> parties) {

    /** None named is none, also where nothing is said of them. */
    public Addressee {
        parties = Objects.requireNonNullElse(parties, List.of());
    }

    /** Whether it addresses this Party: by name, with all, or as one that its open class may include. */
    public boolean reaches(String party) {
        return kind != AddresseeKind.NAMED_PARTIES || parties.contains(party);
    }

    /** Whether it addresses as wide a class of Parties; all are wider than those not already doing so. */
    public boolean reaches(AddresseeKind other) {
        return switch (other) {
            case NAMED_PARTIES -> true;
            case ALL_PARTIES -> kind == AddresseeKind.ALL_PARTIES;
            case PARTIES_NOT_ALREADY_DOING_SO -> kind != AddresseeKind.NAMED_PARTIES;
        };
    }

    /** Reports what is wrong with the addressee in a round with this roster. */
    public void check(Set<String> roster, String pointer, Violations violations) {
        violations.require(
                kind == AddresseeKind.PARTIES_NOT_ALREADY_DOING_SO
                        || (kind == AddresseeKind.NAMED_PARTIES) != parties.isEmpty(),
                pointer + "/parties",
                (parties.isEmpty() ? RecommendationMessage.PARTIES_NEEDED : RecommendationMessage.PARTIES_NOT_TAKEN)
                        .with(kind));
        Parties.check(parties, roster, pointer + "/parties", violations);
    }

    /**
     * A sentence in a language with those addressed in their place: each by its name; where none is named, one of them for all,
     * or none in what is put in only to name them.
     */
    public String put(String sentence, Language spoken, UnaryOperator<String> name, boolean begins) {
        var names = parties.stream().map(name).toList();
        return names.isEmpty()
                ? NameInText.put(
                        SentenceLead.withoutNames(sentence), Slot.PARTY.place(), oneForAll(spoken), spoken, begins)
                : NameInText.put(sentence, Slot.PARTY.place(), names, spoken, begins);
    }

    private String oneForAll(Language spoken) {
        return kind == AddresseeKind.ALL_PARTIES
                ? spoken == Language.FR ? "chaque Partie" : "each Party"
                : spoken == Language.FR ? "chaque Partie concernée" : "each Party concerned";
    }
}
