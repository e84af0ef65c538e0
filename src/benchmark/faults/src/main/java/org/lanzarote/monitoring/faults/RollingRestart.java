package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.lanzarote.monitoring.platform.startup.DeployedService;

/**
 * Two instances take requests in turn, and each is replaced while everybody writes: tags hold across both, and nobody is
 * refused who asks none that says it is not ready.
 */
record RollingRestart() implements Drill {

    private static final int INSTANCES = 2;
    private static final int WRITES = 100;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Override
    public void run(Site site, Report report) throws Exception {
        var ledger = site.ledger();
        renew(site);
        var before = ledger.acknowledged();
        var refused = ledger.notAnswered();
        site.whileAllWrite(() -> {
            site.awaitWrites(WRITES);
            renew(site);
            site.awaitWrites(WRITES);
        });
        if (ledger.notAnswered() > refused) {
            report.fault("%d requests failed while instances were replaced", ledger.notAnswered() - refused);
        }
        report.reckon(site);
        report.say(
                "%d instances were replaced one by one, in %d acknowledged writes that went to both in turn; no request failed.",
                INSTANCES, ledger.acknowledged() - before);
    }

    /** Two new instances, one by one, in place of those that there are. */
    static void renew(Site site) throws IOException, InterruptedException {
        var all = List.copyOf(site.instances());
        for (int i = 0; i < INSTANCES; i++) {
            site.start();
            if (i < all.size()) {
                replace(site, all.get(i));
            }
        }
    }

    /** It is told to stop, and nobody asks it any more once it says that it is not ready. */
    private static void replace(Site site, DeployedService old) throws InterruptedException {
        old.process().destroy();
        Waiting.until("The end of an instance", () -> !isReady(old));
        site.instances().remove(old);
        old.process().onExit().join();
    }

    private static boolean isReady(DeployedService instance) {
        var request = HttpRequest.newBuilder(instance.address().resolve("/q/health/ready"))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
