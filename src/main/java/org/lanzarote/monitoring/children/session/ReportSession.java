package org.lanzarote.monitoring.children.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemMessage;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Reports a session that was held with a group of children. */
public record ReportSession(
        @Schema(description = "ISO 3166-1 alpha-3 code of a Party on the roster", examples = "FIN") @NotNull String party,

        @Schema(
                description =
                        "When it was held; never in the future, nor before the Convention was opened for signature",
                examples = "2018-04")
        @NotNull @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
        String month,

        @NotNull SessionSetting setting,

        @NotNull SessionMethod method,

        @Schema(description = "Language it was held in (ISO 639-1)", examples = "fi")
        @NotNull @Pattern(regexp = "[a-z]{2}") String language,

        @NotNull @Valid AgeBands ageBands,

        @Schema(description = "Sums to the same number of children as the age bands") @NotNull @Valid Genders genders,

        @Schema(description = "Whether children in vulnerable situations took part; of the group, never of a child")
        @NotNull Boolean vulnerableSituations,

        @NotNull @Valid Attestation attestation,

        @Schema(description = "What children said; more may be added later") @Size(max = 100) @Nullable List<@Valid @NotNull ReportStatement> statements) {

    /** When the Convention was opened for signature. */
    private static final YearMonth CONVENTION = YearMonth.of(2007, 10);

    private static final int LARGEST_GROUP = 10_000;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** The reported statements; empty where there are none. */
    public List<ReportStatement> told() {
        return statements == null ? List.of() : statements;
    }

    /**
     * Checks that the group adds up and that the session took place in a Party of the round, neither in the future nor
     * before the Convention, in an existing language.
     */
    void check(Set<String> roster, YearMonth thisMonth) {
        var violations = new Violations();
        int children = ageBands.sum();
        violations.require(roster.contains(party), "/party", ChildSessionMessage.NOT_ON_ROSTER);
        var held = YearMonth.parse(month);
        violations.require(!held.isAfter(thisMonth), "/month", ProblemMessage.IN_THE_FUTURE.with(month));
        violations.require(
                !held.isBefore(CONVENTION), "/month", ChildSessionMessage.BEFORE_CONVENTION.with(CONVENTION, month));
        violations.require(LANGUAGES.contains(language), "/language", ChildSessionMessage.LANGUAGE_CODE_UNKNOWN);
        violations.require(
                children >= 1 && children <= LARGEST_GROUP,
                "/ageBands",
                ChildSessionMessage.GROUP_SIZE.with(LARGEST_GROUP, children));
        violations.require(
                genders.sum() == children, "/genders", ChildSessionMessage.SUMS_DIFFER.with(genders.sum(), children));
        violations.orThrow(ChildSessionMessage.SESSION_IMPOSSIBLE);
    }
}
