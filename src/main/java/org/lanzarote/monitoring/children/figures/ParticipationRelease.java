package org.lanzarote.monitoring.children.figures;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.figures.ShownTable.ParticipationFigure;
import org.lanzarote.monitoring.preparation.round.Round;

/** A release of figures on the children's participation in a round, which never changes. */
@Entity
@Immutable
class ParticipationRelease {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    /** The number of the release within the round. */
    int number;

    /** The threshold of the release: the least number of children that it shows. */
    int threshold;

    int children;

    @Nullable Integer parties;

    @ElementCollection
    @CollectionTable(name = "participation_cell", joinColumns = @JoinColumn(name = "release_id"))
    @OrderColumn(name = "place")
    List<ReleasedCell> cells;

    Instant releasedAt;
    String releasedBy;

    protected ParticipationRelease() {}

    ParticipationRelease(Round round, int number, Figures figures, String by, Instant now) {
        this.round = round;
        this.number = number;
        this.threshold = figures.threshold();
        this.children = figures.children();
        this.parties = figures.parties();
        this.cells = Arrays.stream(Dimension.values())
                .flatMap(dimension -> figures.by(dimension).rows().stream()
                        .map(row -> new ReleasedCell(dimension, row.label(), row.children())))
                .toList();
        this.releasedBy = by;
        this.releasedAt = now;
    }

    Figures figures() {
        return new Figures(
                threshold,
                children,
                parties,
                Arrays.stream(Dimension.values()).collect(toUnmodifiableMap(by -> by, this::table)));
    }

    private ShownTable table(Dimension dimension) {
        return new ShownTable(cells.stream()
                .filter(cell -> cell.dimension() == dimension)
                .map(cell -> new ParticipationFigure(cell.label(), cell.children()))
                .toList());
    }

    ParticipationReleaseView view() {
        return new ParticipationReleaseView(number, releasedAt, FiguresView.of(figures()));
    }
}
