package org.kycvs.delivery.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.kycvs.delivery.OutboundDoor;
import org.kycvs.delivery.OutboundRefused;
import org.kycvs.delivery.OutboundRefused.Reason;
import org.kycvs.delivery.OutboundUrl;

/** One call, made once; can be broken off from another thread at any moment. */
final class Call implements Callable<byte[]> {

    private final CloseableHttpClient client;
    private final HttpGet request;

    /** @param client for this call alone */
    Call(CloseableHttpClient client, OutboundUrl url, String accept) {
        this.client = client;
        this.request = new HttpGet(url.uri());
        request.setHeader(HttpHeaders.ACCEPT, accept);
    }

    @Override
    public byte[] call() throws OutboundRefused {
        try (client) {
            return body(client.executeOpen(null, request, null));
        } catch (UnknownHostException unknownOrNotPublic) {
            throw new OutboundRefused(Reason.NOT_PUBLIC);
        } catch (SSLException notTrusted) {
            throw new OutboundRefused(Reason.NOT_TRUSTED);
        } catch (InterruptedIOException late) {
            throw new OutboundRefused(Reason.TOO_SLOW);
        } catch (IOException failure) {
            throw new OutboundRefused(Reason.UNREACHABLE);
        } finally {
            // Else what is left of the answer would be read to its end before the connection is closed.
            breakOff();
        }
    }

    void breakOff() {
        request.cancel();
    }

    private static byte[] body(ClassicHttpResponse answer) throws IOException, OutboundRefused {
        int status = answer.getCode();
        if (status >= HttpStatus.SC_REDIRECTION && status < HttpStatus.SC_CLIENT_ERROR) {
            throw new OutboundRefused(Reason.REDIRECTED);
        }
        HttpEntity entity = answer.getEntity();
        if (status != HttpStatus.SC_OK || entity == null) {
            throw new OutboundRefused(Reason.STATUS);
        }
        return read(entity.getContent());
    }

    private static byte[] read(InputStream content) throws IOException, OutboundRefused {
        byte[] body = content.readNBytes(OutboundDoor.MOST_BYTES + 1);
        if (body.length > OutboundDoor.MOST_BYTES) {
            throw new OutboundRefused(Reason.TOO_LARGE);
        }
        return body;
    }
}
