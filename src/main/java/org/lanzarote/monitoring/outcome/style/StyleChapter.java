package org.lanzarote.monitoring.outcome.style;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Parties;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.HeadingWords;
import org.lanzarote.monitoring.platform.text.Slot;

/** How factsheets are to head the parts of a chapter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StyleChapter(
        @Schema(
                description = "What the chapter is about, as a sentence goes on with it after 'on' or 'sur': 'the legal"
                        + " framework', 'le cadre juridique'. Absent where the title says it")
        @Valid @HeadingWords
        @Nullable BilingualText subject,

        @Schema(description = "Headings of this chapter; one that is left out is worded as in the whole round")
        @Valid @Nullable HeadingTemplates headings,

        @Schema(description = "Headings that are worded for one Party alone; absent for none")
        @Size(max = 200) @Nullable List<@Valid @NotNull PartyHeadings> parties) {

    /** How French goes on after "sur". */
    private static final Pattern FRENCH = Pattern.compile(
            "(?:(?:les?|la|une?|des|cet?|cette|ces|son|sa|ses|leurs?) |l[’']|«).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The same with what the function makes of its words. */
    StyleChapter each(UnaryOperator<String> made) {
        return new StyleChapter(
                subject == null ? null : subject.each(made),
                headingsOrNone().each(made),
                partiesOrNone().stream().map(own -> own.each(made)).toList());
    }

    HeadingTemplates headingsOrNone() {
        return requireNonNullElse(headings, HeadingTemplates.NONE);
    }

    List<PartyHeadings> partiesOrNone() {
        return parties == null ? List.of() : parties;
    }

    /** Reports what is wrong with it, for Parties with these codes. */
    void check(Set<String> roster, String pointer, Violations violations) {
        if (subject != null) {
            Slot.check(subject.en(), Set.of(), pointer + "/subject/en", violations);
            Slot.check(subject.fr(), Set.of(), pointer + "/subject/fr", violations);
            violations.require(
                    FRENCH.matcher(subject.fr()).matches(),
                    pointer + "/subject/fr",
                    StyleMessage.SUBJECT_WITHOUT_ARTICLE);
        }
        headingsOrNone().check(pointer + "/headings", violations);
        var own = partiesOrNone();
        Parties.check(own.stream().map(PartyHeadings::party).toList(), roster, pointer + "/parties", violations);
        for (int i = 0; i < own.size(); i++) {
            var at = pointer + "/parties/" + i + "/headings";
            violations.require(
                    !own.get(i).headings().equals(HeadingTemplates.NONE), at, StyleMessage.PARTY_WITHOUT_HEADING);
            own.get(i).headings().check(at, violations);
        }
    }
}
