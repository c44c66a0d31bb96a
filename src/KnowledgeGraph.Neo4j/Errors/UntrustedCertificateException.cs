using System.Net.Security;
using System.Security.Authentication;

namespace KnowledgeGraph.Neo4j.Errors;

/// <summary>A certificate that the machine does not trust, told apart from a server that speaks no TLS.</summary>
internal sealed class UntrustedCertificateException(SslPolicyErrors errors) : AuthenticationException(Reason(errors))
{
    /// <summary>Trusts what the machine trusts, and says why where it does not.</summary>
    public static bool Demand(SslPolicyErrors errors) => errors == SslPolicyErrors.None ? true : throw new UntrustedCertificateException(errors);

    private static string Reason(SslPolicyErrors errors) =>
        errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable) ? "there is none"
        : errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) ? "it was issued for another host"
        : "nobody vouches for it, or it has expired";
}
