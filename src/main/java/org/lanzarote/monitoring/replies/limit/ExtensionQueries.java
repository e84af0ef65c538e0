package org.lanzarote.monitoring.replies.limit;

import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for extensions: a Party sees its own and those for all, those who follow the replies every one. */
interface ExtensionQueries {

    String MAY_FOLLOW =
            " r.round.number = :round and r.party.iso3 = :party and (r.party.iso3 = :own or :overseer = true) ";

    String VIEW =
            "select e.number, e.forAll, e.askedBy, e.askedOn, coalesce(s.name, e.grantedBy), e.grantedAt, e.formerLimit,"
                    + " e.newLimit, e.reason from Extension e join e.reply r left join Account s on s.login = e.grantedBy where"
                    + MAY_FOLLOW;

    String ROUND_VIEW = "select e.number, coalesce(s.name, e.grantedBy), e.grantedAt, e.formerLimit, e.newLimit,"
            + " e.reason from RoundExtension e left join Account s on s.login = e.grantedBy"
            + " where e.round.number = :round ";

    @HQL("select coalesce(max(number), 0) from RoundExtension where round.number = :round")
    int latest(int round);

    @HQL(ROUND_VIEW + "and e.number > :after order by e.number")
    List<RoundExtensionView> ofRound(int round, int after, Page page);

    @HQL(ROUND_VIEW + "and e.number = :number")
    Optional<RoundExtensionView> oneOfRound(int round, int number);

    /** The Party, if it has a reply whose extensions the caller may see. */
    @HQL("select r.party.iso3 from Reply r where" + MAY_FOLLOW)
    Optional<String> followed(int round, String party, String own, boolean overseer);

    default List<ExtensionView> extensions(int round, String party, Caller caller, PageQuery page) {
        return extensions(round, party, page.afterNumber(), caller.answersFor(), caller.isInsider(), page.fetch());
    }

    @HQL(VIEW + "and e.number > :after order by e.number")
    List<ExtensionView> extensions(int round, String party, int after, String own, boolean overseer, Page page);

    @HQL(VIEW + "and e.number = :number")
    Optional<ExtensionView> extension(int round, String party, int number, String own, boolean overseer);
}
