package org.lanzarote.monitoring.notice.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Where a system is to be told what happens, and what of it. */
record RegisterWebhook(
        @Schema(
                description =
                        "Where events are sent to: https and the name of a host, without port, user and fragment, in"
                                + " ASCII. The name leads to addresses that the whole internet reaches, when you send this",
                examples = "https://register.ministry.example/lanzarote")
        @NotNull @Size(max = 2000) String address,

        @Schema(description = "What to tell; absent or empty for all that the system may know") @Nullable List<@NotNull EventType> types) {

    /** What a system may be told; of the rest the safeguarding officer alone learns, who is a person. */
    static final Set<EventType> TOLD = EnumSet.complementOf(EnumSet.of(EventType.STATEMENT_OVERDUE));

    /** The names of what is wanted; none stands for all. */
    List<String> names() {
        return types == null
                ? List.of()
                : types.stream().distinct().sorted().map(EventType::name).toList();
    }

    /** Refuses what is no webhook. An address that stays is not looked up again: its system may be away. */
    void check(CallableHosts hosts, @Nullable String former) {
        var violations = new Violations();
        if (!address.equals(former)) {
            refusal(hosts).ifPresent(refusal -> violations.add("/address", refusal));
        }
        for (int i = 0; types != null && i < types.size(); i++) {
            violations.require(
                    TOLD.contains(types.get(i)), "/types/" + i, WebhookMessage.TOLD_TO_NO_SYSTEM.with(types.get(i)));
        }
        violations.orThrow(WebhookMessage.WEBHOOK_UNFIT);
    }

    private Optional<WebhookMessage> refusal(CallableHosts hosts) {
        return WebhookAddress.fits(address)
                ? hosts.refusal(WebhookAddress.of(address))
                : Optional.of(WebhookMessage.ADDRESS_OF_WEBHOOK);
    }
}
