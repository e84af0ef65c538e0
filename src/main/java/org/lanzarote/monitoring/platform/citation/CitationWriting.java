package org.lanzarote.monitoring.platform.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
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
        var violations = new Violations();
        var known = citations.lookUp(
                round,
                wordings.values().stream().map(CitedWording::text).toList(),
                wordings.values().stream()
                        .flatMap(wording -> wording.links().stream())
                        .toList());
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
