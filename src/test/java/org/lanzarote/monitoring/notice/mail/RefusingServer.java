package org.lanzarote.monitoring.notice.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lanzarote.monitoring.support.LocalServices;

/** A mail server that takes no address, and says why. */
final class RefusingServer implements AutoCloseable {

    final List<String> commands = new CopyOnWriteArrayList<>();

    private final String answer;
    private final ServerSocket socket;

    RefusingServer(String answer) throws IOException {
        this.answer = answer;
        this.socket = new ServerSocket(
                ConfigProvider.getConfig().getValue(LocalServices.MAIL_PORT, Integer.class),
                5,
                InetAddress.getLoopbackAddress());
        new Thread(this::serve, "refusing-mail-server").start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var call = socket.accept();
                new Thread(() -> talk(call), "refusing-mail-call").start();
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket call) {
        try (call) {
            var in = new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.US_ASCII));
            say(call, "220 ready");
            String line = in.readLine();
            while (line != null && answers(call, line)) {
                line = in.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the call goes on. */
    private boolean answers(Socket call, String line) throws IOException {
        var command = line.toUpperCase(Locale.ROOT);
        commands.add(line);
        if (command.startsWith("EHLO")) {
            say(call, "250-here\r\n250 ENHANCEDSTATUSCODES");
        } else if (command.startsWith("RCPT")) {
            say(call, answer);
        } else {
            say(call, command.startsWith("QUIT") ? "221 bye" : "250 fine");
        }
        return !command.startsWith("QUIT");
    }

    private static void say(Socket call, String line) throws IOException {
        call.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        call.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
