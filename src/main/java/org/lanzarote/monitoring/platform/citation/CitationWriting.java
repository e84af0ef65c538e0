package org.lanzarote.monitoring.platform.citation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.TextPlace;

/** Writes many texts in one step, looking up at once what they point to. */
@ApplicationScoped
public class CitationWriting {

    private final Citations citations;
    private final Event<TextRevised> revised;

    CitationWriting(Citations citations, Event<TextRevised> revised) {
        this.citations = citations;
        this.revised = revised;
    }

    /** Writes these texts, or reports what is wrong with any, at the pointer of its wording. */
    public void write(int round, Map<CitedText, CitedWording> wordings) {
        write(wordings, known(round, wordings));
    }

    /** The same of words as they are stored, in which labels name parts by id. */
    public void writeStored(int round, Map<CitedText, CitedWording> wordings) {
        var known = known(round, wordings);
        var words = wordings.values().stream()
                .map(wording -> wording.text().markdown())
                .toList();
        for (var named : PartLabel.keys(words).entrySet()) {
            known = known.with(named.getKey(), named.getValue().stream().collect(toMap(id -> id, UUID::fromString)));
        }
        write(wordings, known);
    }

    private KnownTargets known(int round, Map<CitedText, CitedWording> wordings) {
        return citations.lookUp(
                round,
                wordings.values().stream().map(CitedWording::text).toList(),
                wordings.values().stream()
                        .flatMap(wording -> wording.links().stream())
                        .toList());
    }

    private void write(Map<CitedText, CitedWording> wordings, KnownTargets known) {
        var violations = new Violations();
        wordings.forEach((target, wording) -> target.write(
                wording.text(),
                wording.links(),
                wording.slots(),
                known,
                new TextPlace(wording.pointer(), wording.linkPointer(), violations)));
        violations.orThrow(CitationMessage.TEXT_INVALID);
        wordings.keySet().stream()
                .filter(target -> target.number > 1)
                .forEach(target -> revised.fire(new TextRevised(target.history, target.markdown)));
    }
}
