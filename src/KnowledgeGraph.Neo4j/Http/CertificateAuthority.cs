using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Trust in the authorities of a file instead of those of the machine, for servers with a certificate of their own house.</summary>
internal static class CertificateAuthority
{
    /// <summary>The rule by which certificates are checked.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.NotFound"/>: the file is not there or holds no certificate.</exception>
    public static X509ChainPolicy PolicyOf(string file)
    {
        var authorities = new X509Certificate2Collection();
        try
        {
            authorities.ImportFromPemFile(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new StoreException(StoreError.NotFound, $"The certificates in {file} cannot be read. NEO4J_CA_FILE names a PEM file with those of the server's authority.", error);
        }

        if (authorities.Count == 0)
        {
            throw new StoreException(StoreError.NotFound, $"There is no certificate in {file}. NEO4J_CA_FILE names a PEM file with those of the server's authority.");
        }

        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(authorities);
        return policy;
    }
}
