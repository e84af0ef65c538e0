package org.lanzarote.monitoring.notice.webhook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for webhooks: the Secretariat sees all, others those of whom they speak for, and a system its own alone. */
interface WebhookQueries {

    String OWN = " (:all = true or (w.party is not null and w.party = :own)"
            + " or (w.organisation is not null and w.organisation = :ours))"
            + " and (:system = '' or w.account = :system) ";

    default List<Webhook> webhooks(Caller caller, PageQuery page) {
        return webhooks(
                caller.isSecretariat(),
                caller.answersFor(),
                caller.submitsFor(),
                system(caller),
                page.afterId(),
                page.fetch());
    }

    @HQL("from Webhook w where" + OWN + "and w.id > :after order by w.id")
    List<Webhook> webhooks(boolean all, String own, String ours, String system, UUID after, Page page);

    default Optional<Webhook> webhook(Caller caller, UUID id) {
        return webhook(caller.isSecretariat(), caller.answersFor(), caller.submitsFor(), system(caller), id);
    }

    @HQL("from Webhook w where" + OWN + "and w.id = :id")
    Optional<Webhook> webhook(boolean all, String own, String ours, String system, UUID id);

    private static String system(Caller caller) {
        return caller.isSystem() ? caller.name() : "";
    }

    @HQL("from WebhookDelivery where webhook = :webhook and id < :before and state in :states order by id desc")
    List<WebhookDelivery> deliveries(Webhook webhook, UUID before, List<DeliveryState> states, Page page);

    @HQL("from WebhookDelivery where webhook = :webhook and id = :id")
    Optional<WebhookDelivery> delivery(Webhook webhook, UUID id);

    @HQL("from DeliveryAttempt where delivery in :deliveries order by id")
    List<DeliveryAttempt> attempts(Collection<WebhookDelivery> deliveries);
}
