namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>Who makes what, when and where it came out: every way a sentence says it, and those that only look alike.</summary>
public sealed class MakingSpec
{
    [Theory]
    [InlineData("昨天的会上，百度和腾讯分别发布了文心一言和混元大模型。", "DEVELOPS 百度 → 文心一言", "DEVELOPS 腾讯 → 混元大模型")]
    [InlineData("科大讯飞推出了学习助手“小枝”、办公助手“小墨”。", "DEVELOPS 科大讯飞 → 小枝", "DEVELOPS 科大讯飞 → 小墨")]
    [InlineData("智谱AI与清华大学联合发布了GLM-130B。", "DEVELOPS 智谱AI → GLM-130B", "DEVELOPS 清华大学 → GLM-130B")]
    [InlineData("混元大模型由腾讯自主研发。", "DEVELOPS 腾讯 → 混元大模型", "DEVELOPS 腾讯 → 混元大模型")]
    [InlineData("混元大模型昨天亮相，由商汤科技、清华大学联合研发。", "DEVELOPS 商汤科技 → 混元大模型", "DEVELOPS 清华大学 → 混元大模型")]
    [InlineData("清华大学黄民烈团队与智谱AI联合发布了GLM-130B。", "DEVELOPS 清华大学 → GLM-130B", "DEVELOPS 智谱AI → GLM-130B")]
    [InlineData("阿里云发布了通义千问大模型家族，包括Qwen-7B、Qwen-14B。", "DEVELOPS 阿里云 → 通义千问", "DEVELOPS 阿里云 → Qwen-14B")]
    [InlineData("记者体验了由百川智能研发的Baichuan2。", "DEVELOPS 百川智能 → Baichuan 2", "DEVELOPS 百川智能 → Baichuan 2")]
    [InlineData("今年4月，商汤科技公布了名为日日新的大模型体系。", "DEVELOPS 商汤科技 → 日日新", "DEVELOPS 商汤科技 → 日日新")]
    public void A_verb_of_making_names_the_makers(string text, string first, string second)
    {
        var stated = Stated.By(text);
        Assert.Contains(first, stated);
        Assert.Contains(second, stated);
    }

    [Theory]
    [InlineData("2021年，智谱AI完成融资；2022年，发布GLM-130B；2023年，推出智谱清言。", "RELEASED_ON GLM-130B → 2022")]
    [InlineData("2021年，智谱AI完成融资；2022年，发布GLM-130B；2023年，推出智谱清言。", "DEVELOPS 智谱AI → 智谱清言")]
    [InlineData("科大讯飞在合肥召开年会，并发布了讯飞星火。", "DEVELOPS 科大讯飞 → 讯飞星火")]
    [InlineData("2020年5月，OpenAI推出GPT-3；2022年11月，推出ChatGPT；2023年3月，又发布GPT-4。", "DEVELOPS OpenAI → GPT-4")]
    [InlineData("腾讯昨天宣布，旗下混元大模型对外开放。", "DEVELOPS 腾讯 → 混元大模型")]
    [InlineData("“我们上个月推出了讯飞星火。”科大讯飞董事长刘庆峰说。", "DEVELOPS 科大讯飞 → 讯飞星火")]
    [InlineData("文心一言，英文名ERNIE Bot，是由百度研发的产品。", "DEVELOPS 百度 → 文心一言")]
    [InlineData("腾讯云昨日开了会。同时推出混元大模型。", "DEVELOPS 腾讯云 → 混元大模型")]
    public void A_subject_left_out_is_the_one_before(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("2023年7月6日，在世界人工智能大会上，商汤科技发布日日新。", "RELEASED_AT 日日新 → 世界人工智能大会")]
    [InlineData("2023年7月6日，在世界人工智能大会上，商汤科技发布日日新。", "RELEASED_ON 日日新 → 2023-07-06")]
    [InlineData("2023年7月6日，百度发布了文心一言，推出文心千帆。", "RELEASED_ON 文心千帆 → 2023-07-06")]
    [InlineData("讯飞星火于2023年5月6日正式发布。", "RELEASED_ON 讯飞星火 → 2023-05-06")]
    [InlineData("盘古大模型早在2018年就已立项，2022年9月正式发布。", "RELEASED_ON 盘古大模型 → 2022-09")]
    [InlineData("2023年9月8日，百度发布了文心一言。听众很多。百度还同时推出了文心千帆。", "RELEASED_ON 文心千帆 → 2023-09-08")]
    public void Day_and_event_belong_to_the_release(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("展台上是百度的大模型产品“文心一言”。", "DEVELOPS 百度 → 文心一言")]
    [InlineData("实验室买了英伟达A100、A800和H800。", "DEVELOPS 英伟达 → H800")]
    [InlineData("性能超过英伟达A800，这家公司说。", "DEVELOPS 英伟达 → A800")]
    [InlineData("会上讨论了月之暗面旗下智能助手Kimi。", "DEVELOPS 月之暗面 → Kimi")]
    [InlineData("文心一言是百度自研的大模型。", "DEVELOPS 百度 → 文心一言")]
    [InlineData("ChatGPT背后的公司OpenAI没有回应。", "DEVELOPS OpenAI → ChatGPT")]
    [InlineData("OpenAI是ChatGPT的开发商。", "DEVELOPS OpenAI → ChatGPT")]
    [InlineData("ChatGPT诞生于OpenAI，文心一言则不是。", "DEVELOPS OpenAI → ChatGPT")]
    [InlineData("阿里云开源了通义千问70亿参数模型（Qwen-7B）。", "DEVELOPS 阿里云 → Qwen-7B")]
    [InlineData("作为讯飞星火的研发方，科大讯飞开了会。", "DEVELOPS 科大讯飞 → 讯飞星火")]
    [InlineData("获批的有百度（文心一言）、腾讯（混元大模型）等。", "DEVELOPS 腾讯 → 混元大模型")]
    [InlineData("星火一体机是科大讯飞与华为的合作成果。", "DEVELOPS 华为 → 星火一体机")]
    [InlineData("百度的文心一言上线了三个插件，包括文心一格、如流。", "DEVELOPS 百度 → 文心一格")]
    [InlineData("百度董事长李彦宏到场。随后李彦宏发布了文心一言。", "DEVELOPS 百度 → 文心一言")]
    public void A_maker_stands_right_before_its_thing(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("百度公布了文心一言评测结果。", "DEVELOPS 百度 → 文心一言")]
    [InlineData("科大讯飞发布了对标ChatGPT的讯飞星火。", "DEVELOPS 科大讯飞 → ChatGPT")]
    [InlineData("我国企业没有孵化出类似ChatGPT的产品，腾讯也这样看。", "DEVELOPS 腾讯 → ChatGPT")]
    [InlineData("阿里云在1000张英伟达V100上训练GPT-3。", "DEVELOPS 英伟达 → GPT-3")]
    [InlineData("百度来到抖音直播间。", "DEVELOPS 百度 → 抖音")]
    [InlineData("截至2023年8月，百度发布了文心一言。", "RELEASED_ON 文心一言 → 2023-08")]
    [InlineData("2022年11月ChatGPT走红后，百度发布了文心一言。", "RELEASED_ON 文心一言 → 2022-11")]
    [InlineData("百度成立于2000年，发布了文心一言。", "RELEASED_ON 文心一言 → 2000")]
    [InlineData("腾讯的发布会没有等来混元大模型。", "DEVELOPS 腾讯 → 混元大模型")]
    [InlineData("小米不会跟着OpenAI去做基座模型，而是把小爱同学做深。", "DEVELOPS OpenAI → 小爱同学")]
    [InlineData("如果腾讯开源混元大模型，阿里云会很被动。", "DEVELOPS 腾讯 → 混元大模型")]
    [InlineData("亚马逊云科技的Bedrock平台上线了Llama 2。", "DEVELOPS 亚马逊云科技 → Llama 2")]
    [InlineData("腾讯的会上，有人问：我们什么时候发布文心一言。", "DEVELOPS 腾讯 → 文心一言")]
    [InlineData("ChatGPT的开发者社区里，腾讯很活跃。", "DEVELOPS 腾讯 → ChatGPT")]
    [InlineData("百度发布文心一言了吗？", "DEVELOPS 百度 → 文心一言")]
    public void Words_that_only_look_alike_state_nothing(string text, string unwanted) => Assert.DoesNotContain(unwanted, Stated.By(text));

    [Fact]
    public void What_it_was_built_on_is_no_second_product()
    {
        var stated = Stated.By("科大讯飞发布了基于讯飞星火的星火一体机。");
        Assert.Contains("DEVELOPS 科大讯飞 → 星火一体机", stated);
        Assert.Contains("BASED_ON 星火一体机 → 讯飞星火", stated);
    }

    [Theory]
    [InlineData("基于讯飞星火，科大讯飞开发了星火一体机。", "BASED_ON 星火一体机 → 讯飞星火")]
    [InlineData("科大讯飞打造了讯飞星火，并在此基础上推出星火一体机。", "BASED_ON 星火一体机 → 讯飞星火")]
    public void A_phrase_before_says_what_it_rests_on(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("昨天在讯飞星火发布会上，来了很多人。", "RELEASED_AT 讯飞星火 → 讯飞星火发布会")]
    [InlineData("世界人工智能大会昨天开幕。此次发布的日日新很受欢迎。", "RELEASED_AT 日日新 → 世界人工智能大会")]
    public void An_event_is_where_it_came_out(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Fact]
    public void A_plan_stays_a_plan() =>
        Assert.Contains("DEVELOPS 腾讯 → 混元大模型 (planned)", Stated.By("腾讯即将推出混元大模型。"));

    [Fact]
    public void A_platform_that_lists_a_model_did_not_make_it()
    {
        var stated = Stated.By("2023年8月3日，华为云上架了Llama 2。");
        Assert.Contains("RELEASED_ON Llama 2 → 2023-08-03", stated);
        Assert.DoesNotContain("DEVELOPS 华为云 → Llama 2", stated);
    }
}
