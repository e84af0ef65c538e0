package org.lanzarote.monitoring.analysis.compilation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.RevisionChanges;
import org.lanzarote.monitoring.analysis.revision.PartChange;
import org.lanzarote.monitoring.platform.html.LinkedWords;

/** Prints what the last revision of a compilation changed, and what has changed since. */
record PrintedChanges(CompilationView view, PageWords words, Map<String, String> names) {

    List<RevisionChanges> print() {
        List<RevisionChanges> changes = new ArrayList<>();
        var revision = view.revision();
        var by = view.changedByRevision();
        var since = view.changedSince();
        if (revision != null && by != null) {
            var title = words.say(CompilationLabel.CHANGES_BY, revision.number(), revision.number() - 1);
            changes.add(print(title, by));
        }
        if (revision != null && since != null) {
            changes.add(print(words.say(CompilationLabel.CHANGES, revision.number()), since));
        }
        return changes;
    }

    private RevisionChanges print(String title, List<PartChange> all) {
        return new RevisionChanges(title, all.stream().map(this::print).toList());
    }

    private LinkedWords print(PartChange change) {
        var party = change.party();
        var about = Stream.of(
                        words.say(CompilationLabel.valueOf(change.kind().name())),
                        words.say(CompilationLabel.valueOf(change.source().name())),
                        party == null ? null : names.getOrDefault(party, party),
                        change.question())
                .filter(Objects::nonNull)
                .collect(joining(" · "));
        return new LinkedWords(about, change.link() == null ? null : words.read(change.link()));
    }
}
