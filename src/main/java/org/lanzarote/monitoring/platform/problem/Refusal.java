package org.lanzarote.monitoring.platform.problem;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** A refusal before it is put into words: in one language as a whole, whatever that is. */
record Refusal(
        ProblemType type,
        Told told,
        List<Violation> violations,
        @Nullable Conflict conflict) {

    static Refusal of(ProblemType type, Told told, List<Violation> violations) {
        return new Refusal(type, told, List.copyOf(violations), null);
    }

    static Refusal of(ProblemType type, Told told) {
        return of(type, told, List.of());
    }

    /** The asked language, if all that is told has words in it; else English. */
    Language language(Language asked) {
        return all().allMatch(one -> one.in(asked) != null) ? asked : Language.EN;
    }

    Problem in(Language language) {
        return new Problem(
                type.uri(),
                type.title().words(language),
                type.status,
                told.words(language),
                violations.stream().map(violation -> violation.in(language)).toList(),
                conflict == null ? null : conflict.current(),
                conflict == null ? null : conflict.base());
    }

    private Stream<Told> all() {
        return Stream.concat(Stream.of(type.title(), told), violations.stream().flatMap(Violation::allTold));
    }
}
