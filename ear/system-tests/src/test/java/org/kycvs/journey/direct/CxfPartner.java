package org.kycvs.journey.direct;

import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import java.io.StringReader;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.jaxws.DispatchImpl;
import org.apache.cxf.ws.security.wss4j.DefaultCryptoCoverageChecker;
import org.apache.cxf.ws.security.wss4j.WSS4JInInterceptor;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.ConfigurationConstants;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.apache.wss4j.dom.WSConstants;
import org.w3c.dom.Document;

/** A partner with CXF, who knows the WSDL, the own key and the service's certificate. */
final class CxfPartner {

    private static final String NAMESPACE = "urn:kycvs:status:v1";
    private static final String ACTION = "Timestamp Signature";

    /** Otherwise it takes a fault of SOAP 1.2, which is HTTP 400 (part 2, table 20), for no answer at all. */
    private static final String READ_FAULTS = "org.apache.cxf.transport.process_fault_on_http_400";

    private final Dispatch<Source> service;

    CxfPartner(URI door, SoapText version, Partner partner, X509Certificate trusted) throws Exception {
        String port = version == SoapText.SOAP_12 ? "VaccinationStatusSoap12" : "VaccinationStatusSoap11";
        service = Service.create(
                        door.resolve(SoapDoor.ADDRESS + "?wsdl").toURL(),
                        new QName(NAMESPACE, "VaccinationStatusService"))
                .createDispatch(new QName(NAMESPACE, port), Source.class, Service.Mode.PAYLOAD);
        Client client = ((DispatchImpl<Source>) service).getClient();
        client.getRequestContext().put(READ_FAULTS, true);
        client.getOutInterceptors().add(new WSS4JOutInterceptor(signing(version, partner)));
        client.getInInterceptors().add(new WSS4JInInterceptor(believing(trusted)));
        // It would believe a signature over anything.
        DefaultCryptoCoverageChecker covered = new DefaultCryptoCoverageChecker();
        covered.setSignBody(true);
        covered.setSignTimestamp(true);
        client.getInInterceptors().add(covered);
    }

    Document call(String operation, String id, String members) throws Exception {
        String message = "<" + operation + " xmlns=\"" + NAMESPACE + "\"><MessageId>" + id + "</MessageId>" + members
                + "</" + operation + ">";
        DOMResult reply = new DOMResult();
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(service.invoke(new StreamSource(new StringReader(message))), reply);
        return (Document) reply.getNode();
    }

    private static Map<String, Object> signing(SoapText version, Partner partner) {
        CallbackHandler password = callbacks -> ((WSPasswordCallback) callbacks[0]).setPassword(Partner.PASSWORD);
        return Map.of(
                ConfigurationConstants.ACTION,
                ACTION,
                ConfigurationConstants.SIG_PROP_REF_ID,
                "own",
                "own",
                partner.crypto(),
                ConfigurationConstants.USER,
                Partner.ENTRY,
                ConfigurationConstants.PW_CALLBACK_REF,
                password,
                ConfigurationConstants.SIG_KEY_ID,
                "DirectReference",
                ConfigurationConstants.SIG_ALGO,
                WSConstants.RSA_SHA256,
                ConfigurationConstants.SIG_DIGEST_ALGO,
                WSConstants.SHA256,
                ConfigurationConstants.SIGNATURE_PARTS,
                "{}{" + version.namespace() + "}Body;{}{" + WSConstants.WSU_NS + "}Timestamp");
    }

    private static Map<String, Object> believing(X509Certificate trusted)
            throws GeneralSecurityException, java.io.IOException {
        KeyStore believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry("service", trusted);
        Merlin crypto = new Merlin();
        crypto.setKeyStore(believed);
        return Map.of(
                ConfigurationConstants.ACTION,
                ACTION,
                ConfigurationConstants.SIG_VER_PROP_REF_ID,
                "known",
                "known",
                crypto);
    }
}
