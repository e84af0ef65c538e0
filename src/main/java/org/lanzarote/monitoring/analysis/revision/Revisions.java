package org.lanzarote.monitoring.analysis.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.round.Round;

/** Issues revisions of compilations, and tells what changed since; all of it is of what everybody reads. */
@ApplicationScoped
public class Revisions {

    private final CompilationRevisionRepository revisions;
    private final CompilationRevisionQueries queries;
    private final PublicPartQueries parts;
    private final Caller caller;

    Revisions(
            CompilationRevisionRepository revisions,
            CompilationRevisionQueries queries,
            PublicPartQueries parts,
            Caller caller) {
        this.revisions = revisions;
        this.queries = queries;
        this.parts = parts;
        this.caller = caller;
    }

    /** How the compilation of a question stands to its last revision. */
    public RevisionStanding standing(int round, String question, List<Item> items) {
        var last = revisions.latest(round, question).orElse(null);
        if (last == null && !caller.isSecretariat()) {
            return new RevisionStanding(null, null, List.of(), List.of());
        }
        var now = now(round, items);
        if (last == null) {
            return new RevisionStanding(null, null, now, List.of());
        }
        var links = PartLinks.of(round, now);
        return new RevisionStanding(
                last, changesBy(last, round, links), now, PartChanges.between(last.parts, now, links));
    }

    /** What a revision has otherwise than the one before; null of the first. */
    private @Nullable List<PartChange> changesBy(CompilationRevision revision, int round, PartLinks links) {
        return revision.number == 1
                ? null
                : PartChanges.between(
                        revisions.require(round, revision.question, revision.number - 1).parts, revision.parts, links);
    }

    /** Issues the next revision of what is public now; the round is locked. */
    CompilationRevision issue(Round round, String question, List<Item> items, @Nullable String remark, Instant now) {
        var standing = standing(round.number(), question, items);
        if (!standing.isNews()) {
            throw ProblemType.COMPILATION_UNCHANGED.because(
                    standing.last() == null
                            ? CompilationMessage.NOTHING_PUBLIC_TO_COMPILE.with(question)
                            : CompilationMessage.SAME_AS_REVISION.with(question, standing.last().number));
        }
        var revision =
                new CompilationRevision(round, question, standing.next(), remark, standing.now(), caller.name(), now);
        revisions.persistAndFlush(revision);
        return revision;
    }

    CompilationRevisionView view(int round, String question, List<Item> items, int number) {
        var revision = revisions.require(round, question, number);
        var now = now(round, items);
        var links = PartLinks.of(round, now);
        return new CompilationRevisionView(
                row(revision),
                revision.parts.stream().map(part -> PartView.of(part, links)).toList(),
                PartChanges.between(revision.parts, now, links));
    }

    CompilationDiff diff(int round, String question, List<Item> items, int from, int to) {
        var before = revisions.require(round, question, from);
        var after = revisions.require(round, question, to);
        var links = PartLinks.of(round, now(round, items));
        return new CompilationDiff(from, to, PartChanges.between(before.parts, after.parts, links));
    }

    public CompilationRevisionRow row(CompilationRevision revision) {
        return queries.row(revision.id, caller.isInsider());
    }

    private List<RevisionPart> now(int round, List<Item> items) {
        return parts.all(round, items.stream().map(Item::number).toArray(String[]::new));
    }
}
