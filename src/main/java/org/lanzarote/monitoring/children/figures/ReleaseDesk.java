package org.lanzarote.monitoring.children.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lanzarote.monitoring.children.statement.ChildrenSettings;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.round.Round;

/** Previews and makes releases for the safeguarding officer. */
@ApplicationScoped
class ReleaseDesk {

    private final ParticipationReleaseRepository releases;
    private final ParticipationCount count;
    private final ChildrenSettings settings;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    ReleaseDesk(
            ParticipationReleaseRepository releases,
            ParticipationCount count,
            ChildrenSettings settings,
            ObjectMapper json,
            Caller caller,
            Clock clock) {
        this.releases = releases;
        this.count = count;
        this.settings = settings;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    ParticipationPreview preview(int round) {
        var view = FiguresView.of(figures(round, releases.ofRound(round)));
        return new ParticipationPreview(view, digest(view), List.of(FiguresAction.RELEASE));
    }

    /** Makes a release; of two at the same time, only one can take the next number. */
    ParticipationRelease release(Round round, int number, String previewDigest) {
        var earlier = releases.ofRound(number);
        var figures = figures(number, earlier);
        if (!digest(FiguresView.of(figures)).equals(previewDigest)) {
            throw ProblemType.PARTICIPATION_CHANGED.because(FiguresMessage.FIGURES_MOVED);
        }
        var release = new ParticipationRelease(round, earlier.size() + 1, figures, caller.name(), clock.instant());
        releases.persistAndFlush(release);
        return release;
    }

    private Figures figures(int round, List<ParticipationRelease> earlier) {
        var told = earlier.stream().map(ParticipationRelease::figures).toList();
        return new DisclosureControl(settings.smallestGroup(), told).figures(count.now(round));
    }

    private String digest(FiguresView view) {
        try {
            return Digests.sha256(json.writeValueAsBytes(view));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
